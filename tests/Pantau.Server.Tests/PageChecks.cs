namespace Pantau.Server.Tests;

/// <summary>What is looked at in a page as the browser lays it out. Each line of the answer is something wrong.</summary>
internal static class PageChecks
{
    public const string Script = """
        () => {
          const wrong = [];
          const seen = e => { const r = e.getBoundingClientRect(); return r.width > 1 && r.height > 1 && getComputedStyle(e).visibility !== 'hidden'; };
          const at = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.className && typeof e.className === 'string' ? '.' + e.className.split(' ').join('.') : '') + ' "' + (e.textContent || '').trim().slice(0, 40) + '"';
          if (document.documentElement.scrollWidth > innerWidth) {
            wrong.push('wider than the window: ' + document.documentElement.scrollWidth);
            for (const e of document.querySelectorAll('main *')) if (e.getBoundingClientRect().right > innerWidth + 1 && wrong.length < 4) wrong.push('  ' + at(e));
          }
          for (const f of document.querySelectorAll('input:not([type=hidden]),select,textarea')) if (!f.labels || f.labels.length === 0 || !f.labels[0].textContent.trim()) wrong.push('no label: ' + at(f));
          for (const l of document.querySelectorAll('a,button')) if (!(l.textContent.trim() || l.getAttribute('aria-label'))) wrong.push('no name: ' + l.outerHTML.slice(0, 80));
          let level = 0;
          for (const h of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) { const n = +h.tagName[1]; if (n > level + 1) wrong.push('heading skips a level: ' + at(h)); level = n; }
          if (document.querySelectorAll('h1').length !== 1) wrong.push('not one h1');
          for (const m of ['header', 'nav', 'main', 'footer']) if (!document.querySelector(m)) wrong.push('no ' + m);
          const parse = c => { const m = c.match(/[\d.]+/g).map(Number); return { r: m[0], g: m[1], b: m[2], a: m.length > 3 ? m[3] : 1 }; };
          const light = c => { const f = v => { v /= 255; return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4); }; return 0.2126 * f(c.r) + 0.7152 * f(c.g) + 0.0722 * f(c.b); };
          const ground = e => { for (let p = e; p; p = p.parentElement) { const c = parse(getComputedStyle(p).backgroundColor); if (c.a > 0.99) return c; } return { r: 255, g: 255, b: 255 }; };
          const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let n; (n = words.nextNode());) {
            const e = n.parentElement;
            if (!n.textContent.trim() || !seen(e) || e.closest('svg,.skip,option,title,style,datalist')) continue;
            const s = getComputedStyle(e), a = light(parse(s.color)), b = light(ground(e)), size = parseFloat(s.fontSize);
            const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            if (ratio < (size >= 24 || (size >= 18.6 && +s.fontWeight >= 700) ? 3 : 4.5)) wrong.push('contrast ' + ratio.toFixed(2) + ': ' + at(e));
          }
          for (const t of document.querySelectorAll('button,.bar a,.button')) { const r = t.getBoundingClientRect(); if (seen(t) && (r.height < 24 || r.width < 24)) wrong.push('too small to hit: ' + at(t)); }
          const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
          if (new Set(ids).size !== ids.length) wrong.push('an id twice: ' + ids.find((v, i) => ids.indexOf(v) !== i));
          for (const a of document.querySelectorAll('a[href^="#"]')) if (!document.getElementById(decodeURIComponent(a.getAttribute('href').slice(1)))) wrong.push('leads nowhere: ' + a.outerHTML.slice(0, 100));
          return wrong;
        }
        """;
}
