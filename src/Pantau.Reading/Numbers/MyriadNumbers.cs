using Pantau.Reading.Tokens;

namespace Pantau.Reading.Numbers;

/// <summary>A number in characters or figures: its value, the token after it, and whether 多 or 余 says that it is more.</summary>
internal readonly record struct MyriadNumber(decimal Value, int End, bool Digits, bool More, bool Vague);

/// <summary>
/// Numbers that go by ten thousands: 900万, 1亿2000万, 二十三万, 十余万, 数千, 上万. The words of the pack give the digits
/// (一 to 九, 两), its multipliers 十 to 万亿, its teens the marks of more (余, 多, 几), its vague words what 数 and 几 mean.
/// </summary>
internal static class MyriadNumbers
{
    private const decimal Largest = 1_000_000_000_000_000m;

    public static MyriadNumber? Parse(IReadOnlyList<TextToken> tokens, int start, int end, NumberRules rules)
    {
        var at = start;
        decimal total = 0, section = 0, current = 0;
        bool digits = false, any = false, more = false, vague = false, pending = false;
        for (; at < end; at++)
        {
            var word = tokens[at].Folded;
            if (tokens[at].Kind == TokenKind.Number)
            {
                // "1亿2000万" goes on; "5 6" does not.
                if (pending || (any && total == 0 && section == 0) || NumberParser.Figures(word, rules) is not { } figures) break;
                (current, digits, any, pending) = (figures, true, true, true);
            }
            else if (!any && rules.Vague.TryGetValue(word, out var least) && at + 1 < end && Multiplier(tokens[at + 1], rules) > 0)
                (current, vague, any, pending) = (least, true, true, true);
            else if (rules.Words.TryGetValue(word, out var digit))
            {
                // 二〇二四 is written digit by digit.
                if (pending && (digits || current > Largest)) break;
                current = pending ? current * 10 + digit : digit;
                (any, pending) = (true, true);
            }
            else if (Multiplier(tokens[at], rules) is var times and > 0)
            {
                if (!any && times < 10 || !any && !Alone(tokens, at, end, rules)) break;
                if (total + section + current > Largest / times) break;
                if (times < 10_000)
                {
                    section += (pending ? current : 1) * times;
                    current = 0;
                }
                else
                {
                    // 1亿2000万 adds; 万亿 multiplies.
                    total = section + current > 0 ? total + (section + current) * times : any ? total * times : times;
                    section = current = 0;
                }
                (any, pending) = (true, false);
            }
            else if (any && rules.Teens.Contains(word) && (at + 1 >= end || !rules.Teens.Contains(tokens[at + 1].Folded)))
            {
                more = true;
                // 十余万, 300多万: the magnitude follows the mark.
                if (at + 1 < end && Multiplier(tokens[at + 1], rules) >= 10_000) continue;
                at++;
                break;
            }
            else break;
        }
        if (!any) return null;
        return new MyriadNumber(total + section + current, at, digits, more, vague);
    }

    private static decimal Multiplier(TextToken token, NumberRules rules) => rules.Multipliers.GetValueOrDefault(token.Folded);

    // A magnitude that opens a number: 十五, 百余, 万名; not the first character of some other word.
    private static bool Alone(IReadOnlyList<TextToken> tokens, int at, int end, NumberRules rules) =>
        at + 1 < end && (rules.Teens.Contains(tokens[at + 1].Folded) || rules.Multipliers.ContainsKey(tokens[at + 1].Folded)
            || (tokens[at].Folded is "十" && rules.Words.ContainsKey(tokens[at + 1].Folded)) || tokens[at].Folded is "十" or "百" or "千" or "万" || rules.Solo.Contains(tokens[at].Folded));
}
