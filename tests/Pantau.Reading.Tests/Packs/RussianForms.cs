using Pantau.Reading.Packs;

namespace Pantau.Reading.Tests.Packs;

public sealed class RussianForms
{
    private static readonly RussianMorphology Russian = new();

    [Theory]
    [InlineData("ракета", "ракета ракеты ракете ракету ракетой ракет ракетам ракетами ракетах")]
    [InlineData("поставка", "поставка поставки поставке поставку поставкой поставок поставкам поставками поставках")]
    [InlineData("снаряд", "снаряд снаряда снаряду снарядом снаряде снаряды снарядов снарядам снарядами снарядах")]
    [InlineData("боец@a~бойц", "боец бойца бойцу бойцом бойце бойцы бойцов бойцам бойцами бойцах")]
    [InlineData("судно@+суда>судов", "судно судна судну судном судне суда судов судам судами судах")]
    [InlineData("нефть@f", "нефть нефти нефтью")]
    [InlineData("оружие", "оружие оружия оружию оружием оружии")]
    [InlineData("армия", "армия армии армию армией армий армиям армиями армиях")]
    [InlineData("баллистическая ракета", "баллистическая+ракета баллистической+ракеты баллистических+ракет баллистическими+ракетами баллистическую+ракету")]
    [InlineData("система ПВО", "система+ПВО системы+ПВО системами+ПВО")]
    [InlineData("военнослужащий@da", "военнослужащий военнослужащего военнослужащие военнослужащих военнослужащими")]
    [InlineData("данные@dp", "данные данных данным данными")]
    public void A_noun_has_these_forms_among_its_own(string entry, string forms)
    {
        var found = Russian.Noun(entry).ToHashSet(StringComparer.Ordinal);
        Assert.All(forms.Split(' '), f => Assert.Contains(f.Replace('+', ' '), found));
    }

    [Theory]
    [InlineData("Северная Корея", "Северной Корее", NounCase.Dative, true)]
    [InlineData("Северная Корея", "Северной Кореей", NounCase.Instrumental, true)]
    [InlineData("Северная Корея", "Северной Кореи", NounCase.Genitive, true)]
    [InlineData("Россия", "России", NounCase.Dative, true)]
    [InlineData("Россия", "России", NounCase.Genitive, true)]
    [InlineData("Россия", "России", NounCase.Nominative, false)]
    [InlineData("Пхеньян@m", "Пхеньяну", NounCase.Dative, true)]
    [InlineData("Пхеньян@m", "Пхеньяну", NounCase.Genitive, false)]
    [InlineData("Кремль@m", "Кремлем", NounCase.Instrumental, true)]
    [InlineData("Москва", "Москву", NounCase.Accusative, true)]
    [InlineData("Москва", "Москву", NounCase.Nominative, false)]
    [InlineData("КНДР@fi", "КНДР", NounCase.Instrumental, true)]
    [InlineData("Ким Чен Ын@a", "Ким Чен Ына", NounCase.Accusative, true)]
    public void A_name_stands_in_its_cases(string entry, string form, NounCase @case, bool stands)
    {
        var cells = Russian.Name(entry).Where(f => f.Form == form).Select(f => f.Inflection).Single();
        Assert.Equal(stands, cells.Has(@case));
    }

    [Theory]
    [InlineData("северокорейский", "северокорейскими", NounCase.Instrumental, Concord.Plural)]
    [InlineData("северокорейский", "северокорейскую", NounCase.Accusative, Concord.Feminine)]
    [InlineData("последний", "последнего", NounCase.Genitive, Concord.Masculine)]
    [InlineData("военный", "военное", NounCase.Nominative, Concord.Neuter)]
    public void An_adjective_agrees(string entry, string form, NounCase @case, Concord agreement)
    {
        var cells = Russian.Adjective(entry).Single(f => f.Form == form).Inflection;
        Assert.False((cells & Inflection.Of(@case, agreement)).IsUnsaid);
    }

    [Theory]
    [InlineData("поставить+", "поставила", VerbForm.Finite)]
    [InlineData("поставить+", "поставит", VerbForm.Future)]
    [InlineData("поставить+", "поставлены", VerbForm.Passive)]
    [InlineData("поставить+", "поставленных", VerbForm.PassiveParticiple)]
    [InlineData("поставить+", "поставивший", VerbForm.Participle)]
    [InlineData("поставить+", "поставив", VerbForm.Gerund)]
    [InlineData("поставлять", "поставляет", VerbForm.Finite)]
    [InlineData("поставлять", "поставлялись", VerbForm.Passive)]
    [InlineData("поставлять", "поставляться", VerbForm.PassiveInfinitive)]
    [InlineData("поставлять", "поставляемые", VerbForm.PassiveParticiple)]
    [InlineData("поставлять", "поставляющая", VerbForm.Participle)]
    [InlineData("передать+", "передадут", VerbForm.Future)]
    [InlineData("передавать", "передает", VerbForm.Finite)]
    [InlineData("экспортировать", "экспортируют", VerbForm.Finite)]
    [InlineData("перевезти+", "перевезла", VerbForm.Finite)]
    [InlineData("перевезти+", "перевезенный", VerbForm.PassiveParticiple)]
    [InlineData("провести+", "проведет", VerbForm.Future)]
    [InlineData("отказаться+/откажется", "отказалась", VerbForm.Finite)]
    [InlineData("подтвердить+/подтвердит/подтвердил/подтвержден", "подтверждено", VerbForm.Passive)]
    [InlineData("не исключать", "не исключает", VerbForm.Finite)]
    [InlineData("проходить! подготовку", "проходят подготовку", VerbForm.Passive)]
    public void A_verb_has_this_form(string entry, string form, VerbForm kind)
    {
        Assert.Contains(Russian.Conjugate(entry), f => f.Form == form && f.Kind == kind);
    }

    [Fact]
    public void A_past_tense_agrees_with_its_subject_in_gender()
    {
        var cells = Russian.Conjugate("поставить+").Single(f => f.Form == "поставила").Inflection;
        Assert.True(cells.Has(Concord.Feminine));
        Assert.False(cells.Has(Concord.Masculine));
        Assert.False(cells.Has(Concord.Plural));
    }
}
