using System.Diagnostics;
namespace Pantau.Names.Index;
internal static class Stats
{
    public static readonly SortedDictionary<string,(long,long)> All = new();
    public static long Now => Stopwatch.GetTimestamp();
    public static void Add(string what, long since, long count = 1) { var (t,n)=All.GetValueOrDefault(what); All[what]=(t+(since==0?0:Stopwatch.GetTimestamp()-since),n+count); }
    public static void Clear() => All.Clear();
    public static void Print() { foreach (var (k,(t,n)) in All) Console.WriteLine($"   {k}: {t*1000.0/Stopwatch.Frequency:0} ms, {n}"); }
}
