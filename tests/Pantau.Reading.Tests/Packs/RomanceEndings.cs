using Pantau.Reading.Packs;
using Pantau.Tests;

namespace Pantau.Reading.Tests.Packs;

/// <summary>The forms that the tables of endings give.</summary>
public sealed class RomanceEndings
{
    private static IMorphology Of(string language) => PackLoader.Load(Repository.PathOf("languages"), language).Morphology;

    [Theory]
    [InlineData("fr", "envoyer", "enverrait", VerbForm.Conditional)]
    [InlineData("fr", "mettre en place", "mise en place", VerbForm.Participle)]
    [InlineData("fr", "recevoir", "reçues", VerbForm.Participle)]
    [InlineData("fr", "installer", "installe", VerbForm.Finite)]
    [InlineData("fr", "se procurer", "procuré", VerbForm.Participle)]
    [InlineData("es", "enviar", "envíen", VerbForm.Subjunctive)]
    [InlineData("es", "negar", "niega", VerbForm.Finite)]
    [InlineData("es", "ayudar", "ayudó", VerbForm.Finite)]
    [InlineData("es", "facilitar", "facilitándole", VerbForm.Gerund)]
    [InlineData("es", "abstenerse", "abstuvo", VerbForm.Finite)]
    [InlineData("it", "trasmettere", "trasmesse", VerbForm.Participle)]
    [InlineData("it", "fornire", "fornirebbe", VerbForm.Conditional)]
    [InlineData("it", "mandare", "mandò", VerbForm.Finite)]
    [InlineData("it", "fornire", "fornendole", VerbForm.Gerund)]
    public void A_verb_has_the_form(string language, string verb, string form, VerbForm kind) => Assert.Contains((form, kind), Of(language).Verb(verb));

    [Theory]
    [InlineData("fr", "système de défense aérienne", "systèmes de défense aérienne")]
    [InlineData("fr", "canal bancaire", "canaux bancaires")]
    [InlineData("es", "misil balístico", "misiles balísticos")]
    [InlineData("es", "obús", "obuses")]
    [InlineData("it", "missile balistico", "missili balistici")]
    [InlineData("it", "sistema di difesa aerea", "sistemi di difesa aerea")]
    public void A_noun_and_its_adjectives_take_the_plural_up_to_a_preposition(string language, string noun, string plural) => Assert.Contains(plural, Of(language).Noun(noun));
}
