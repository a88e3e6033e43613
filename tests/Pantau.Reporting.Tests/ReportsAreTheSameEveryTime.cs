using System.Text;
using Pantau.Reporting.Html;

namespace Pantau.Reporting.Tests;

public sealed class ReportsAreTheSameEveryTime
{
    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void TheSameReportGivesTheSameBytes(string language)
    {
        Assert.Equal(ReportHtml.Render(Sample.Report(), language), ReportHtml.Render(Sample.Report(), language));
        Assert.Equal(ReportMarkdown.Render(Sample.Report(), language), ReportMarkdown.Render(Sample.Report(), language));
    }

    [Fact]
    public void JsonComesBackAsItWas()
    {
        var json = ReportFile.Write(Sample.Report());
        var (report, problem) = ReportFile.Read(json);
        Assert.Null(problem);
        Assert.Equal(json, ReportFile.Write(report!));
        Assert.Equal(ReportHtml.Render(Sample.Report(), "id"), ReportHtml.Render(report!, "id"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"title\":")]
    public void WhatIsNoReportIsRefusedInALine(string json)
    {
        var (report, problem) = ReportFile.Read(Encoding.UTF8.GetBytes(json));
        Assert.Null(report);
        Assert.NotNull(problem);
        Assert.DoesNotContain('\n', problem);
    }
}
