namespace Pantau.Reporting.Html;

/// <summary>The report's style sheet: one column for reading, light and dark, a phone's width and paper.</summary>
internal static class Style
{
    public const string Sheet = """
        :root{color-scheme:light dark;--ink:#1b1f24;--soft:#56606b;--line:#d9dee4;--page:#fbfbf9;--card:#fff;--accent:#0b5c6b;--accent-soft:#e2f0f2;--bad:#9b1c1c;--bad-soft:#fbe9e7;--open:#7a5200;--open-soft:#fdf3dc;--ok:#1d6b3a;--mark:#fff1b8;--mark2:#d9efe0;--mark3:#dfe7fb;--mark4:#f6dff0;--band1:#0b5c6b;--band2:#b4531f;--land:#e6e2d6;--shore:#b9b29e;--sea:#f3f7f9;--ship1:#0b5c6b;--ship2:#b4531f;--ship3:#6a3d9a;--ship4:#2f7d32;--ship5:#a3195b;--ship6:#1f4fa8}
        @media (prefers-color-scheme:dark){:root{--ink:#e7eaed;--soft:#a4adb7;--line:#343b43;--page:#14171a;--card:#1c2125;--accent:#7cc7d4;--accent-soft:#15353b;--bad:#ff9d94;--bad-soft:#3d1f1d;--open:#f2c76b;--open-soft:#3a2f14;--ok:#86d39f;--mark:#5a4a10;--mark2:#1f4a30;--mark3:#26356b;--mark4:#54264a;--band1:#4ba3b3;--band2:#d98250;--land:#2b3036;--shore:#59626c;--sea:#12191e;--ship1:#5cc3d4;--ship2:#f09a63;--ship3:#c39bf0;--ship4:#83cf87;--ship5:#f58ab8;--ship6:#8db4ff}}
        *{box-sizing:border-box}
        html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 ui-sans-serif,system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK KR","Noto Sans CJK JP","Apple SD Gothic Neo",sans-serif}
        h1,h2,h3{font-family:ui-serif,Georgia,"Noto Serif","Noto Serif CJK KR",serif;line-height:1.25;font-weight:600;text-wrap:balance}
        h1{font-size:clamp(1.7rem,5vw,2.6rem);margin:.2em 0 .5em}
        h2{font-size:1.55rem;margin:2.6em 0 .6em;padding-top:.5em;border-top:3px solid var(--ink)}
        h3{font-size:1.15rem;margin:0 0 .4em}
        h3.standing{margin-top:2rem;font-size:1.3rem}
        h5{font-size:.95rem;margin:1.4em 0 .4em;color:var(--soft);font-weight:600}
        a{color:var(--accent);text-underline-offset:.15em}
        a:focus-visible,summary:focus-visible,pre:focus-visible,main:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
        main,.mast,nav{max-width:60rem;margin:0 auto;padding:0 1.25rem}
        .mast{padding-top:2.2rem}
        .eyebrow{font-size:.82rem;letter-spacing:.06em;color:var(--soft);margin:0}
        .tlp{display:inline-block;background:#000;color:#fff;font:600 .78rem/1 ui-monospace,monospace;padding:.4em .6em;border-radius:3px}
        .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.6rem 1.5rem;margin:1.2rem 0 0;padding:1rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
        .facts dt{font-size:.8rem;color:var(--soft)}.facts dd{margin:0;overflow-wrap:anywhere}
        nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0;margin:1rem 0 0;font-size:.95rem}
        .skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:2}
        .figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,16rem),1fr));gap:1rem;padding:0;margin:1.2rem 0;list-style:none}
        .figures li{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1rem 1.1rem}
        .figures b{display:block;font:600 1.5rem/1.2 ui-serif,Georgia,"Noto Serif",serif;color:var(--accent)}
        .figures span{display:block;font-size:.92rem}.figures a{white-space:nowrap}.figures small{color:var(--soft)}
        figure{margin:1.4rem 0}figcaption{font-size:.9rem;color:var(--soft);margin-top:.4rem}
        svg{max-width:100%;height:auto;display:block}svg text{fill:var(--ink);font-family:inherit}svg .soft-text{fill:var(--soft)}svg .halo{paint-order:stroke;stroke:var(--sea);stroke-width:3px;stroke-linejoin:round}.drawn{width:100%}.w30{max-width:30rem}.w32{max-width:32rem}.w36{max-width:36rem}.chart{border:1px solid var(--line);border-radius:6px}.narrow{display:none}
        .ships{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0;margin:.6rem 0;font-size:.9rem}.ships svg{display:inline-block;vertical-align:middle;margin-right:.4rem}
        .prose{max-width:44rem}svg a:focus-visible{outline:3px solid var(--accent)}
        article:target,tr:target{outline:2px solid var(--accent);outline-offset:3px}
        .finding{background:var(--card);border:1px solid var(--line);border-left:5px solid var(--accent);border-radius:8px;padding:1.2rem 1.3rem;margin:1.1rem 0;scroll-margin-top:1rem}
        .finding.contravention{border-left-color:var(--bad)}.finding.open{border-left-color:var(--open)}
        .fid{font:600 .8rem/1 ui-monospace,monospace;color:var(--soft)}
        .statement{overflow-wrap:anywhere;font:500 1.15rem/1.45 ui-serif,Georgia,"Noto Serif",serif;margin:.4rem 0 .8rem}
        .chips{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;padding:0;margin:.5rem 0}
        .chip{display:inline-block;overflow-wrap:anywhere;font-size:.84rem;line-height:1.35;padding:.25em .6em;border-radius:5px;background:var(--accent-soft);text-decoration:none;color:var(--ink);border:1px solid transparent}
        .chip.contravenes{background:var(--bad-soft);color:var(--bad);font-weight:600}.chip.insufficient{background:var(--open-soft);color:var(--open)}
        .meta{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.4rem 1.5rem;font-size:.93rem;margin:.9rem 0}
        .meta dt{color:var(--soft);font-size:.8rem}.meta dd{margin:0}
        blockquote{margin:.8rem 0;padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--line)}
        blockquote p{margin:.2rem 0;overflow-wrap:anywhere}blockquote footer{font-size:.86rem;color:var(--soft)}
        mark{background:var(--mark);color:inherit;padding:0 .12em;border-radius:2px}
        mark.quantity,mark.item{background:var(--mark2)}mark.actor,mark.recipient,mark.carrier{background:var(--mark3)}mark.attribution{background:var(--mark4)}
        details{margin:.7rem 0}summary{cursor:pointer;font-weight:600;font-size:.95rem;padding:.3rem 0}
        details.claim{margin:-.3rem 0 1rem 1.1rem}details.claim summary{font-weight:500;font-size:.86rem;color:var(--accent)}.context{font-size:.95rem;background:var(--accent-soft);border-radius:6px;padding:.1rem .9rem;margin:.4rem 0 .8rem;overflow-wrap:anywhere}.trace td{font-size:.88rem}.trace td:first-child{white-space:nowrap;overflow-wrap:normal}
        .reasoning li{font-size:.92rem;overflow-wrap:anywhere}.reasoning ul{margin:.3rem 0 .8rem;padding-left:1.2rem}
        table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{text-align:left;vertical-align:top;padding:.45rem .7rem .45rem 0;border-bottom:1px solid var(--line)}th{color:var(--soft);font-weight:600;font-size:.84rem}
        .r-met{color:var(--ok);font-weight:600;white-space:nowrap}.r-not-met{color:var(--soft);white-space:nowrap}.r-unknown{color:var(--open);font-weight:600;white-space:nowrap}
        .warn{background:var(--open-soft);border-radius:6px;padding:.6rem .9rem;margin:.8rem 0}
        code,.hash{font-family:ui-monospace,"Cascadia Mono",Menlo,monospace;font-size:.86em;overflow-wrap:anywhere}
        h1,td,figcaption{overflow-wrap:anywhere}pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.8rem 1rem;overflow-x:auto}
        .empty{background:var(--card);border:1px dashed var(--line);border-radius:8px;padding:2rem;text-align:center}
        .lead{color:var(--soft);max-width:44rem}
        body>footer{max-width:60rem;margin:3rem auto 2rem;padding:1rem 1.25rem;color:var(--soft);font-size:.88rem;border-top:1px solid var(--line)}
        @media (max-width:44rem){.wide{display:none}.narrow{display:block}}
        @media (min-width:34.1rem){.stack td:first-child{white-space:nowrap;overflow-wrap:normal}}
        @media (max-width:34rem){body{font-size:15.5px}.finding{padding:1rem}.stack thead{display:none}.stack tr{display:block;border-bottom:1px solid var(--line);padding:.5rem 0}.stack td{display:block;border:0;padding:.1rem 0}}
        @media print{:root{color-scheme:light;--line:#bbb;--accent:#0b5c6b;--accent-soft:#e2f0f2;--bad:#9b1c1c;--bad-soft:#fbe9e7;--open:#7a5200;--open-soft:#fdf3dc;--ok:#1d6b3a;--mark:#fff1b8;--mark2:#d9efe0;--mark3:#dfe7fb;--mark4:#f6dff0;--band1:#0b5c6b;--band2:#b4531f;--land:#eceae2;--shore:#999;--sea:#fff;--ship1:#0b5c6b;--ship2:#b4531f;--ship3:#6a3d9a;--ship4:#2f7d32;--ship5:#a3195b;--ship6:#1f4fa8;--page:#fff;--card:#fff;--ink:#000;--soft:#333}body{font-size:10.5pt}nav,.skip{display:none}.finding,blockquote,tr{break-inside:avoid}h2,h3,h4,h5{break-after:avoid}svg{break-inside:avoid}.wide{display:block}.narrow{display:none}pre{white-space:pre-wrap;overflow-wrap:anywhere}.tlp{border:1px solid #000}mark,.chip,.tlp,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit;text-decoration:none}details>*{display:block}}
        """;
}
