import { chromium } from '@playwright/test';
const {serveFolder}=await import('./tools/static-server.ts');
const {loadCourse}=await import('./src/catalogue/load-course.ts');
const {course}=loadCourse();
const s=await serveFolder('dist');
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-quic','--disable-background-networking']});
const S=[];let t=Date.parse('2026-11-02T08:00:00Z');
const add=(x)=>{t+=60000+Math.random()*9e6|0;S.push({id:crypto.randomUUID(),at:new Date(t).toISOString(),order:t,version:'1.0.0',...x})};
for(const m of course.modules.slice(0,2)){for(const q of m.questions){if(q.pool!=='check')continue;const o=q.options??q.items??[];add({verb:'answered',object:`question/${m.id}/${q.id}`,response:o.length?[o[0].id]:['a text'],success:Math.random()<.7,score:1,revision:q.revision})}
add({verb:'completed',object:`lesson/${m.id}/${m.lessons[0].id}`});
add({verb:'initialized',object:`quiz/${m.id}`});add({verb:'passed',object:`quiz/${m.id}`,score:.9});}
const c=course.checklists[0];for(const i of c.items.slice(0,3)){for(const x of i.behaviours)add({verb:'answered',object:`behaviour/${c.id}/${x.id}`,response:['2']});add({verb:'answered',object:`evidence/${c.id}/${i.id}`,response:['The meeting in May, when finance asked the question that nobody wanted to hear.']})}
add({verb:'answered',object:'entry/promise-audit/x/1/y',response:['We ring you back within the hour']});
const N=Number(process.argv[2]??S.length);
async function seed(page){await page.evaluate(async(S)=>{const db=await new Promise((r)=>{const q=indexedDB.open('course:empty-chair');q.onsuccess=()=>r(q.result)});const tx=db.transaction('statements','readwrite');for(const s of S)tx.objectStore('statements').add(s);await new Promise(r=>tx.oncomplete=r);db.close()},S.slice(0,N))}
for(const [w,scheme] of [[360,'light'],[768,'light'],[1440,'light'],[1440,'dark']]){
 const ctx=await b.newContext({viewport:{width:w,height:900},colorScheme:scheme});const p=await ctx.newPage();p.on('console',m=>console.log(m.type(),m.text()));p.on('pageerror',e=>console.log('ERR',e));
 await p.goto(s.address+'record/');await p.waitForTimeout(300);
 if(w===1440&&scheme==='light')await p.screenshot({path:'/tmp/rec-empty.png',fullPage:true});
 await seed(p);await p.reload();await p.waitForTimeout(500);
 await p.getByRole('button',{name:'Make the link'}).click();await p.waitForTimeout(400);
 await p.screenshot({path:`/tmp/rec-${w}-${scheme}.png`,fullPage:true});await p.screenshot({path:`/tmp/rec-${w}-${scheme}-a.png`,fullPage:true,clip:{x:0,y:0,width:w,height:1500}});await p.screenshot({path:`/tmp/rec-${w}-${scheme}-b.png`,fullPage:true,clip:{x:0,y:1500,width:w,height:1800}});
 if(w===360){await p.getByRole('button',{name:'Erase everything …'}).click();await p.waitForTimeout(300);await p.screenshot({path:'/tmp/rec-dialog.png'});}
 if(w===1440&&scheme==='light'){const link=await p.locator('[data-part=link]').inputValue();await p.emulateMedia({media:'print'});await p.screenshot({path:'/tmp/rec-print.png',fullPage:true});
  const ctx2=await b.newContext({viewport:{width:1440,height:900}});const p2=await ctx2.newPage();await p2.goto(link);await p2.waitForTimeout(600);await p2.screenshot({path:'/tmp/rec-offer.png'});}
 await ctx.close();
}
await b.close();await s.close();
