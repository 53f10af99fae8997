import { wrapText as now, cutText as cutNow } from './src/report/wrap-text.ts';
import { loadTextWidth } from './src/report/text-width.ts';
import { readFileSync, readdirSync } from 'node:fs';
// the old one
const ELL='…'; const BREAKS=/[ \t\n\r]+/g;
function lp(text: string, m: number, width: (t: string) => number) { const c=[...text]; let fits=1, fails=c.length+1; while (fails-fits>1){const mid=(fits+fails)>>1; if (width(c.slice(0,mid).join(''))<=m) fits=mid; else fails=mid;} return c.slice(0,fits).join(''); }
function cut(t: string, m: number, w: (t: string)=>number){ if (w(t)<=m) return t; return `${lp(t,m-w(ELL),w).trimEnd()}${ELL}`; }
function old(text: string, per: number, most: number, width: (t: string)=>number){ const lines: string[]=[]; let rest=text.replace(BREAKS,' ').trim(); while(rest!==''){ if(lines.length===most-1){lines.push(cut(rest,per,width));break;} const fits=lp(rest,per,width); const space=rest.length===fits.length?fits.length:rest.lastIndexOf(' ',fits.length); const line=space>0?rest.slice(0,space):fits; lines.push(line); rest=rest.slice(line.length).trim();} return lines; }
const tw=await loadTextWidth();
const texts=[...readFileSync('docs/model.md','utf8').split('\n\n'), ...readdirSync('scenarios').filter(x=>x.endsWith('.yaml')).flatMap(f=>readFileSync('scenarios/'+f,'utf8').split('\n').slice(0,60))].slice(0,600);
let bad=0, c1=0,c2=0,n1=0,n2=0;
for (const t of texts) for (const [per,most] of [[700,4],[420,3],[60,5]]) { const w1=(x: string)=>{n1++;c1+=x.length; return tw(x,13,false)}, w2=(x: string)=>{n2++;c2+=x.length; return tw(x,13,false)}; const a=old(t,per,most,w1), b=now(t,per,most,w2); if (JSON.stringify(a)!==JSON.stringify(b)) {bad++; if (bad<4) console.log(a,b);} }
console.log(texts.length,'bad',bad,'calls',n1,n2,'chars',c1,c2);
