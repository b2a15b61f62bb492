// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"fault.schema.json","title":"Fault","description":"Something that goes wrong with an answer on purpose. docs/faults.md tells what a client sees of each kind.","discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/$defs/statusFault"},{"$ref":"#/$defs/expiredTokenFault"},{"$ref":"#/$defs/cutFault"},{"$ref":"#/$defs/bodyCutFault"},{"$ref":"#/$defs/slowCloseFault"},{"$ref":"#/$defs/streamFault"},{"$ref":"#/$defs/eventFault"},{"$ref":"#/$defs/errorEventFault"},{"$ref":"#/$defs/hugeEventFault"},{"$ref":"#/$defs/commentsFault"},{"$ref":"#/$defs/lineEndsFault"},{"$ref":"#/$defs/wrongContentTypeFault"},{"$ref":"#/$defs/htmlPageFault"},{"$ref":"#/$defs/withoutGithubRequestIdFault"},{"$ref":"#/$defs/cycleFault"}],"$defs":{"statusFault":{"title":"StatusFault","description":"An HTTP error, with the body and headers that Copilot's service sends with it.","type":"object","required":["kind","status"],"additionalProperties":false,"properties":{"kind":{"const":"status"},"status":{"description":"The HTTP status.","type":"integer","minimum":200,"maximum":599,"examples":[429]},"message":{"description":"The error's text.","type":"string"},"type":{"description":"The error's type, where the body is JSON.","type":"string"},"code":{"description":"The error's code, where the body is JSON.","type":["string","integer"]},"retryAfter":{"description":"When to try again: a number of seconds, sent in the form that belongs to the status, or a text that goes out as it is.","type":["number","string"],"minimum":0,"maximum":31536000},"headers":{"description":"Further headers, names in lower case.","type":"object","additionalProperties":{"type":"string"}},"body":{"description":"The whole body in place of the usual one: a text goes out as it is, anything else as JSON.","type":["string","object","array"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"expiredTokenFault":{"title":"ExpiredTokenFault","description":"Answers 401 to the first token that a completion comes with, until the client brings another.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"expiredToken"},"when":{"$ref":"match.schema.json"}}},"cutFault":{"title":"CutFault","description":"Breaks the connection: a TCP reset, an early end, silence, or bytes that are not HTTP.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["reset","close","stall","garbage"]},"at":{"description":"Where in the answer; \"connect\" by default.","oneOf":[{"enum":["connect","headers"]},{"$ref":"#/$defs/atEvent"},{"$ref":"#/$defs/atByte"},{"$ref":"#/$defs/atMs"}]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"bodyCutFault":{"title":"BodyCutFault","description":"Breaks the connection within the body: a chunk whose size is not a number, or one shorter than its size.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["badChunk","shortBody"]},"at":{"description":"Where in the answer; \"headers\" by default.","oneOf":[{"const":"headers"},{"$ref":"#/$defs/atEvent"},{"$ref":"#/$defs/atByte"},{"$ref":"#/$defs/atMs"}]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"slowCloseFault":{"title":"SlowCloseFault","description":"Sends the whole body, but tells only later that it is over.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"slowClose"},"delayMs":{"description":"Milliseconds from the last byte to the end; 1,000 by default.","$ref":"#/$defs/delay"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"streamFault":{"title":"StreamFault","description":"Changes a stream as a whole: leaves out its [DONE], says it twice, goes on after it, splits its characters, begins with a byte order mark.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["missingDone","doubleDone","afterDone","splitUtf8","bom"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"eventFault":{"title":"EventFault","description":"Changes one event of a stream: breaks off its JSON, ends in its middle, says it twice, lets it change places with the next, leaves out its choices.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["malformedJson","cutEvent","duplicateEvent","reorder","missingChoices"]},"at":{"$ref":"#/$defs/atEvent"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"errorEventFault":{"title":"ErrorEventFault","description":"Puts an error where an event should be, under the HTTP 200 that the stream began with, and ends.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"errorEvent"},"at":{"$ref":"#/$defs/atEvent"},"message":{"description":"The error's text.","type":"string"},"type":{"description":"The error's type; server_error by default.","type":"string"},"code":{"description":"The error's code; internal_error by default.","type":["string","integer"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"hugeEventFault":{"title":"HugeEventFault","description":"Pads one event of a stream.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"hugeEvent"},"at":{"$ref":"#/$defs/atEvent"},"bytes":{"description":"How many bytes of padding; 1 MiB by default.","type":"integer","minimum":1,"maximum":67108864},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"commentsFault":{"title":"CommentsFault","description":"Puts a comment before every event of a stream.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"comments"},"text":{"description":"What stands in it; keep-alive by default.","type":"string"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"lineEndsFault":{"title":"LineEndsFault","description":"Ends the lines of a stream in another way.","type":"object","required":["kind","style"],"additionalProperties":false,"properties":{"kind":{"const":"lineEnds"},"style":{"description":"LF is what streams have by themselves.","enum":["lf","crlf","cr"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"wrongContentTypeFault":{"title":"WrongContentTypeFault","description":"Sends the answer under a content type that is not its own.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"wrongContentType"},"contentType":{"description":"What the header says; text/plain by default.","type":"string","minLength":1},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"htmlPageFault":{"title":"HtmlPageFault","description":"Answers with an HTML page, as a firewall or proxy would.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"htmlPage"},"status":{"description":"The HTTP status; 200 by default.","type":"integer","minimum":200,"maximum":599},"html":{"description":"The page; a short one by default.","type":"string"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"withoutGithubRequestIdFault":{"title":"WithoutGithubRequestIdFault","description":"Leaves out x-github-request-id, so that Copilot clients suspect a firewall.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"withoutGithubRequestId"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"cycleFault":{"title":"CycleFault","description":"Gives each request in turn the next step, over and over.","type":"object","required":["kind","steps"],"additionalProperties":false,"properties":{"kind":{"const":"cycle"},"steps":{"description":"Faults; null lets a request through as it is.","type":"array","minItems":1,"items":{"anyOf":[{"$ref":"#"},{"type":"null"}]}}}},"after":{"description":"Lets the first so many requests through; 0 by default.","type":"integer","minimum":0},"every":{"description":"Of the requests after those, hits every so-many-th: 3 is the third, the sixth ...; 1 by default.","type":"integer","minimum":1},"probability":{"description":"Hits with this probability, drawn from the seed; 1 by default.","type":"number","minimum":0,"maximum":1},"times":{"description":"Hits at most so many requests; no bound by default.","type":"integer","minimum":1},"atEvent":{"title":"AtEvent","description":"After so many events of the stream went out.","type":"object","required":["event"],"additionalProperties":false,"properties":{"event":{"type":"integer","minimum":0}}},"atByte":{"title":"AtByte","description":"After so many bytes of the body went out.","type":"object","required":["byte"],"additionalProperties":false,"properties":{"byte":{"type":"integer","minimum":0}}},"atMs":{"title":"AtMs","description":"So many milliseconds after the request reached the fault.","type":"object","required":["ms"],"additionalProperties":false,"properties":{"ms":{"$ref":"#/$defs/delay"}}},"delay":{"type":"number","minimum":0,"maximum":2147483647}},"examples":[{"kind":"status","status":429,"retryAfter":2,"times":1},{"kind":"reset","at":{"event":3},"times":1}]};
const schema32 = {"title":"StatusFault","description":"An HTTP error, with the body and headers that Copilot's service sends with it.","type":"object","required":["kind","status"],"additionalProperties":false,"properties":{"kind":{"const":"status"},"status":{"description":"The HTTP status.","type":"integer","minimum":200,"maximum":599,"examples":[429]},"message":{"description":"The error's text.","type":"string"},"type":{"description":"The error's type, where the body is JSON.","type":"string"},"code":{"description":"The error's code, where the body is JSON.","type":["string","integer"]},"retryAfter":{"description":"When to try again: a number of seconds, sent in the form that belongs to the status, or a text that goes out as it is.","type":["number","string"],"minimum":0,"maximum":31536000},"headers":{"description":"Further headers, names in lower case.","type":"object","additionalProperties":{"type":"string"}},"body":{"description":"The whole body in place of the usual one: a text goes out as it is, anything else as JSON.","type":["string","object","array"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};
const schema37 = {"description":"Lets the first so many requests through; 0 by default.","type":"integer","minimum":0};
const schema38 = {"description":"Of the requests after those, hits every so-many-th: 3 is the third, the sixth ...; 1 by default.","type":"integer","minimum":1};
const schema39 = {"description":"Hits with this probability, drawn from the seed; 1 by default.","type":"number","minimum":0,"maximum":1};
const schema40 = {"description":"Hits at most so many requests; no bound by default.","type":"integer","minimum":1};
const func1 = Object.prototype.hasOwnProperty;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"match.schema.json","title":"Match","description":"Which requests are meant. Every clause given must hold; an empty object means every request.","type":"object","additionalProperties":false,"properties":{"prompt":{"description":"The text before the cursor; of a chat, its last user message. Of several prompts in one request, each is looked at by itself.","allOf":[{"$ref":"#/$defs/textMatch"}]},"suffix":{"description":"The text after the cursor; a request without one has an empty suffix.","allOf":[{"$ref":"#/$defs/textMatch"}]},"language":{"description":"A VS Code language id such as typescript, or several of which one must be the request's.","examples":["typescript",["javascript","typescriptreact"]],"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1}}]},"path":{"description":"A glob over the path of the edited file, as the client sends it; without a slash it is compared with the file's name alone.","examples":["src/**/*.ts","*.test.ts"],"type":"string","minLength":1,"maxLength":1024},"model":{"description":"A glob over the model or engine that the request names.","examples":["gpt-*"],"type":"string","minLength":1,"maxLength":1024},"endpoint":{"description":"The name of the endpoint that was asked.","examples":["completions"],"type":"string","minLength":1},"headers":{"description":"Request headers by name, in upper or lower case; a header that was not sent fits nothing.","examples":[{"openai-intent":"copilot-ghost","user-agent":{"startsWith":"GithubCopilot/"}}],"type":"object","additionalProperties":{"$ref":"#/$defs/textMatch"}}},"$defs":{"textMatch":{"title":"TextMatch","description":"What a text must look like: exactly this one, or one of equals, startsWith, endsWith, contains and regex.","oneOf":[{"description":"The text, exactly.","type":"string"},{"title":"TextEquals","type":"object","required":["equals"],"additionalProperties":false,"properties":{"equals":{"description":"The text, exactly.","type":"string"}}},{"title":"TextStartsWith","type":"object","required":["startsWith"],"additionalProperties":false,"properties":{"startsWith":{"description":"How the text begins.","type":"string","minLength":1}}},{"title":"TextEndsWith","type":"object","required":["endsWith"],"additionalProperties":false,"properties":{"endsWith":{"description":"How the text ends; of a prompt, what stands right before the cursor.","type":"string","minLength":1}}},{"title":"TextContains","type":"object","required":["contains"],"additionalProperties":false,"properties":{"contains":{"description":"What stands anywhere in the text.","type":"string","minLength":1}}},{"title":"TextRegex","type":"object","required":["regex"],"additionalProperties":false,"properties":{"regex":{"description":"A JavaScript regular expression that is found somewhere in the text. Ones that can take exponential time are refused when they are loaded, and only the 8,192 characters nearest the cursor are looked at.","type":"string","minLength":1,"maxLength":1024},"flags":{"description":"Flags of the regular expression: any of i, m, s, u and v.","examples":["i"],"type":"string","pattern":"^[imsuv]*$"}}}]}}};
const schema34 = {"title":"TextMatch","description":"What a text must look like: exactly this one, or one of equals, startsWith, endsWith, contains and regex.","oneOf":[{"description":"The text, exactly.","type":"string"},{"title":"TextEquals","type":"object","required":["equals"],"additionalProperties":false,"properties":{"equals":{"description":"The text, exactly.","type":"string"}}},{"title":"TextStartsWith","type":"object","required":["startsWith"],"additionalProperties":false,"properties":{"startsWith":{"description":"How the text begins.","type":"string","minLength":1}}},{"title":"TextEndsWith","type":"object","required":["endsWith"],"additionalProperties":false,"properties":{"endsWith":{"description":"How the text ends; of a prompt, what stands right before the cursor.","type":"string","minLength":1}}},{"title":"TextContains","type":"object","required":["contains"],"additionalProperties":false,"properties":{"contains":{"description":"What stands anywhere in the text.","type":"string","minLength":1}}},{"title":"TextRegex","type":"object","required":["regex"],"additionalProperties":false,"properties":{"regex":{"description":"A JavaScript regular expression that is found somewhere in the text. Ones that can take exponential time are refused when they are loaded, and only the 8,192 characters nearest the cursor are looked at.","type":"string","minLength":1,"maxLength":1024},"flags":{"description":"Flags of the regular expression: any of i, m, s, u and v.","examples":["i"],"type":"string","pattern":"^[imsuv]*$"}}}]};
const pattern4 = new RegExp("^[imsuv]*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="match.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "prompt") || (key0 === "suffix")) || (key0 === "language")) || (key0 === "path")) || (key0 === "model")) || (key0 === "endpoint")) || (key0 === "headers"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.prompt !== undefined){
let data0 = data.prompt;
const _errs2 = errors;
const _errs5 = errors;
let valid3 = false;
let passing0 = null;
const _errs6 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs8 = errors;
if(errors === _errs8){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.equals === undefined) && (missing0 = "equals")){
const err1 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs10 = errors;
for(const key1 in data0){
if(!(key1 === "equals")){
const err2 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs10 === errors){
if(data0.equals !== undefined){
if(typeof data0.equals !== "string"){
const err3 = {instancePath:instancePath+"/prompt/equals",schemaPath:"#/$defs/textMatch/oneOf/1/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
var props0 = true;
}
const _errs13 = errors;
if(errors === _errs13){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.startsWith === undefined) && (missing1 = "startsWith")){
const err5 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/2/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs15 = errors;
for(const key2 in data0){
if(!(key2 === "startsWith")){
const err6 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs15 === errors){
if(data0.startsWith !== undefined){
let data2 = data0.startsWith;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/prompt/startsWith",schemaPath:"#/$defs/textMatch/oneOf/2/properties/startsWith/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/prompt/startsWith",schemaPath:"#/$defs/textMatch/oneOf/2/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs18 = errors;
if(errors === _errs18){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.endsWith === undefined) && (missing2 = "endsWith")){
const err10 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/3/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
const _errs20 = errors;
for(const key3 in data0){
if(!(key3 === "endsWith")){
const err11 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
}
if(_errs20 === errors){
if(data0.endsWith !== undefined){
let data3 = data0.endsWith;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data3 === "string"){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/prompt/endsWith",schemaPath:"#/$defs/textMatch/oneOf/3/properties/endsWith/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/prompt/endsWith",schemaPath:"#/$defs/textMatch/oneOf/3/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid3 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
const _errs23 = errors;
if(errors === _errs23){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if((data0.contains === undefined) && (missing3 = "contains")){
const err15 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/4/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
const _errs25 = errors;
for(const key4 in data0){
if(!(key4 === "contains")){
const err16 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
}
if(_errs25 === errors){
if(data0.contains !== undefined){
let data4 = data0.contains;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data4 === "string"){
if(data4.length < 1){
const err17 = {instancePath:instancePath+"/prompt/contains",schemaPath:"#/$defs/textMatch/oneOf/4/properties/contains/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/prompt/contains",schemaPath:"#/$defs/textMatch/oneOf/4/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid3 = true;
passing0 = 4;
if(props0 !== true){
props0 = true;
}
}
const _errs28 = errors;
if(errors === _errs28){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing4;
if((data0.regex === undefined) && (missing4 = "regex")){
const err20 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/5/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
const _errs30 = errors;
for(const key5 in data0){
if(!((key5 === "regex") || (key5 === "flags"))){
const err21 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
}
if(_errs30 === errors){
if(data0.regex !== undefined){
let data5 = data0.regex;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data5 === "string"){
if(data5.length > 1024){
const err22 = {instancePath:instancePath+"/prompt/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data5.length < 1){
const err23 = {instancePath:instancePath+"/prompt/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/prompt/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data0.flags !== undefined){
let data6 = data0.flags;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err25 = {instancePath:instancePath+"/prompt/flags",schemaPath:"#/$defs/textMatch/oneOf/5/properties/flags/pattern",keyword:"pattern",params:{pattern: "^[imsuv]*$"},message:"must match pattern \""+"^[imsuv]*$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/prompt/flags",schemaPath:"#/$defs/textMatch/oneOf/5/properties/flags/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid0 = _errs28 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid3 = true;
passing0 = 5;
if(props0 !== true){
props0 = true;
}
}
}
}
}
}
}
if(!valid3){
const err28 = {instancePath:instancePath+"/prompt",schemaPath:"#/$defs/textMatch/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suffix !== undefined){
let data7 = data.suffix;
const _errs35 = errors;
const _errs38 = errors;
let valid11 = false;
let passing1 = null;
const _errs39 = errors;
if(typeof data7 !== "string"){
const err29 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs39 === errors;
if(_valid1){
valid11 = true;
passing1 = 0;
}
const _errs41 = errors;
if(errors === _errs41){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing5;
if((data7.equals === undefined) && (missing5 = "equals")){
const err30 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/1/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
const _errs43 = errors;
for(const key6 in data7){
if(!(key6 === "equals")){
const err31 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break;
}
}
if(_errs43 === errors){
if(data7.equals !== undefined){
if(typeof data7.equals !== "string"){
const err32 = {instancePath:instancePath+"/suffix/equals",schemaPath:"#/$defs/textMatch/oneOf/1/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid1 = _errs41 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid11 = true;
passing1 = 1;
var props1 = true;
}
const _errs46 = errors;
if(errors === _errs46){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing6;
if((data7.startsWith === undefined) && (missing6 = "startsWith")){
const err34 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/2/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
const _errs48 = errors;
for(const key7 in data7){
if(!(key7 === "startsWith")){
const err35 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
}
if(_errs48 === errors){
if(data7.startsWith !== undefined){
let data9 = data7.startsWith;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data9 === "string"){
if(data9.length < 1){
const err36 = {instancePath:instancePath+"/suffix/startsWith",schemaPath:"#/$defs/textMatch/oneOf/2/properties/startsWith/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/suffix/startsWith",schemaPath:"#/$defs/textMatch/oneOf/2/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid1 = _errs46 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid11 = true;
passing1 = 2;
if(props1 !== true){
props1 = true;
}
}
const _errs51 = errors;
if(errors === _errs51){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing7;
if((data7.endsWith === undefined) && (missing7 = "endsWith")){
const err39 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/3/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
const _errs53 = errors;
for(const key8 in data7){
if(!(key8 === "endsWith")){
const err40 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
break;
}
}
if(_errs53 === errors){
if(data7.endsWith !== undefined){
let data10 = data7.endsWith;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data10 === "string"){
if(data10.length < 1){
const err41 = {instancePath:instancePath+"/suffix/endsWith",schemaPath:"#/$defs/textMatch/oneOf/3/properties/endsWith/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/suffix/endsWith",schemaPath:"#/$defs/textMatch/oneOf/3/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid1 = _errs51 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 3];
}
else {
if(_valid1){
valid11 = true;
passing1 = 3;
if(props1 !== true){
props1 = true;
}
}
const _errs56 = errors;
if(errors === _errs56){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing8;
if((data7.contains === undefined) && (missing8 = "contains")){
const err44 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/4/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
const _errs58 = errors;
for(const key9 in data7){
if(!(key9 === "contains")){
const err45 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break;
}
}
if(_errs58 === errors){
if(data7.contains !== undefined){
let data11 = data7.contains;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data11 === "string"){
if(data11.length < 1){
const err46 = {instancePath:instancePath+"/suffix/contains",schemaPath:"#/$defs/textMatch/oneOf/4/properties/contains/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/suffix/contains",schemaPath:"#/$defs/textMatch/oneOf/4/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid1 = _errs56 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 4];
}
else {
if(_valid1){
valid11 = true;
passing1 = 4;
if(props1 !== true){
props1 = true;
}
}
const _errs61 = errors;
if(errors === _errs61){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing9;
if((data7.regex === undefined) && (missing9 = "regex")){
const err49 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/5/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
const _errs63 = errors;
for(const key10 in data7){
if(!((key10 === "regex") || (key10 === "flags"))){
const err50 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
break;
}
}
if(_errs63 === errors){
if(data7.regex !== undefined){
let data12 = data7.regex;
const _errs64 = errors;
if(errors === _errs64){
if(typeof data12 === "string"){
if(data12.length > 1024){
const err51 = {instancePath:instancePath+"/suffix/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
if(data12.length < 1){
const err52 = {instancePath:instancePath+"/suffix/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/suffix/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var valid16 = _errs64 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data7.flags !== undefined){
let data13 = data7.flags;
const _errs66 = errors;
if(errors === _errs66){
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err54 = {instancePath:instancePath+"/suffix/flags",schemaPath:"#/$defs/textMatch/oneOf/5/properties/flags/pattern",keyword:"pattern",params:{pattern: "^[imsuv]*$"},message:"must match pattern \""+"^[imsuv]*$"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/suffix/flags",schemaPath:"#/$defs/textMatch/oneOf/5/properties/flags/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var valid16 = _errs66 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var _valid1 = _errs61 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 5];
}
else {
if(_valid1){
valid11 = true;
passing1 = 5;
if(props1 !== true){
props1 = true;
}
}
}
}
}
}
}
if(!valid11){
const err57 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/textMatch/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data14 = data.language;
const _errs68 = errors;
const _errs69 = errors;
let valid17 = false;
let passing2 = null;
const _errs70 = errors;
if(errors === _errs70){
if(typeof data14 === "string"){
if(data14.length < 1){
const err58 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid2 = _errs70 === errors;
if(_valid2){
valid17 = true;
passing2 = 0;
}
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data14)){
var valid18 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs74 = errors;
if(errors === _errs74){
if(typeof data15 === "string"){
if(data15.length < 1){
const err60 = {instancePath:instancePath+"/language/" + i0,schemaPath:"#/properties/language/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/language/" + i0,schemaPath:"#/properties/language/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var valid18 = _errs74 === errors;
if(!valid18){
break;
}
}
}
else {
const err62 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid2 = _errs72 === errors;
if(_valid2 && valid17){
valid17 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid17 = true;
passing2 = 1;
}
}
if(!valid17){
const err63 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
let data16 = data.path;
const _errs76 = errors;
if(errors === _errs76){
if(typeof data16 === "string"){
if(data16.length > 1024){
validate22.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(data16.length < 1){
validate22.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data17 = data.model;
const _errs78 = errors;
if(errors === _errs78){
if(typeof data17 === "string"){
if(data17.length > 1024){
validate22.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(data17.length < 1){
validate22.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoint !== undefined){
let data18 = data.endpoint;
const _errs80 = errors;
if(errors === _errs80){
if(typeof data18 === "string"){
if(data18.length < 1){
validate22.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data19 = data.headers;
const _errs82 = errors;
if(errors === _errs82){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key11 in data19){
let data20 = data19[key11];
const _errs85 = errors;
const _errs87 = errors;
let valid21 = false;
let passing3 = null;
const _errs88 = errors;
if(typeof data20 !== "string"){
const err64 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid3 = _errs88 === errors;
if(_valid3){
valid21 = true;
passing3 = 0;
}
const _errs90 = errors;
if(errors === _errs90){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing10;
if((data20.equals === undefined) && (missing10 = "equals")){
const err65 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/1/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
const _errs92 = errors;
for(const key12 in data20){
if(!(key12 === "equals")){
const err66 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
break;
}
}
if(_errs92 === errors){
if(data20.equals !== undefined){
if(typeof data20.equals !== "string"){
const err67 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/equals",schemaPath:"#/$defs/textMatch/oneOf/1/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
}
else {
const err68 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var _valid3 = _errs90 === errors;
if(_valid3 && valid21){
valid21 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid21 = true;
passing3 = 1;
var props2 = true;
}
const _errs95 = errors;
if(errors === _errs95){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing11;
if((data20.startsWith === undefined) && (missing11 = "startsWith")){
const err69 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/2/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
const _errs97 = errors;
for(const key13 in data20){
if(!(key13 === "startsWith")){
const err70 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
break;
}
}
if(_errs97 === errors){
if(data20.startsWith !== undefined){
let data22 = data20.startsWith;
const _errs98 = errors;
if(errors === _errs98){
if(typeof data22 === "string"){
if(data22.length < 1){
const err71 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/startsWith",schemaPath:"#/$defs/textMatch/oneOf/2/properties/startsWith/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/startsWith",schemaPath:"#/$defs/textMatch/oneOf/2/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
var _valid3 = _errs95 === errors;
if(_valid3 && valid21){
valid21 = false;
passing3 = [passing3, 2];
}
else {
if(_valid3){
valid21 = true;
passing3 = 2;
if(props2 !== true){
props2 = true;
}
}
const _errs100 = errors;
if(errors === _errs100){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing12;
if((data20.endsWith === undefined) && (missing12 = "endsWith")){
const err74 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/3/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
const _errs102 = errors;
for(const key14 in data20){
if(!(key14 === "endsWith")){
const err75 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
break;
}
}
if(_errs102 === errors){
if(data20.endsWith !== undefined){
let data23 = data20.endsWith;
const _errs103 = errors;
if(errors === _errs103){
if(typeof data23 === "string"){
if(data23.length < 1){
const err76 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/endsWith",schemaPath:"#/$defs/textMatch/oneOf/3/properties/endsWith/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/endsWith",schemaPath:"#/$defs/textMatch/oneOf/3/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
var _valid3 = _errs100 === errors;
if(_valid3 && valid21){
valid21 = false;
passing3 = [passing3, 3];
}
else {
if(_valid3){
valid21 = true;
passing3 = 3;
if(props2 !== true){
props2 = true;
}
}
const _errs105 = errors;
if(errors === _errs105){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing13;
if((data20.contains === undefined) && (missing13 = "contains")){
const err79 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/4/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
const _errs107 = errors;
for(const key15 in data20){
if(!(key15 === "contains")){
const err80 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
break;
}
}
if(_errs107 === errors){
if(data20.contains !== undefined){
let data24 = data20.contains;
const _errs108 = errors;
if(errors === _errs108){
if(typeof data24 === "string"){
if(data24.length < 1){
const err81 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/contains",schemaPath:"#/$defs/textMatch/oneOf/4/properties/contains/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/contains",schemaPath:"#/$defs/textMatch/oneOf/4/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
}
}
}
else {
const err83 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
var _valid3 = _errs105 === errors;
if(_valid3 && valid21){
valid21 = false;
passing3 = [passing3, 4];
}
else {
if(_valid3){
valid21 = true;
passing3 = 4;
if(props2 !== true){
props2 = true;
}
}
const _errs110 = errors;
if(errors === _errs110){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing14;
if((data20.regex === undefined) && (missing14 = "regex")){
const err84 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/5/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
const _errs112 = errors;
for(const key16 in data20){
if(!((key16 === "regex") || (key16 === "flags"))){
const err85 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
break;
}
}
if(_errs112 === errors){
if(data20.regex !== undefined){
let data25 = data20.regex;
const _errs113 = errors;
if(errors === _errs113){
if(typeof data25 === "string"){
if(data25.length > 1024){
const err86 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
if(data25.length < 1){
const err87 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/regex",schemaPath:"#/$defs/textMatch/oneOf/5/properties/regex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var valid26 = _errs113 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data20.flags !== undefined){
let data26 = data20.flags;
const _errs115 = errors;
if(errors === _errs115){
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err89 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/flags",schemaPath:"#/$defs/textMatch/oneOf/5/properties/flags/pattern",keyword:"pattern",params:{pattern: "^[imsuv]*$"},message:"must match pattern \""+"^[imsuv]*$"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/flags",schemaPath:"#/$defs/textMatch/oneOf/5/properties/flags/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
var valid26 = _errs115 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
var _valid3 = _errs110 === errors;
if(_valid3 && valid21){
valid21 = false;
passing3 = [passing3, 5];
}
else {
if(_valid3){
valid21 = true;
passing3 = 5;
if(props2 !== true){
props2 = true;
}
}
}
}
}
}
}
if(!valid21){
const err92 = {instancePath:instancePath+"/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/textMatch/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
var valid19 = _errs85 === errors;
if(!valid19){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.status === undefined) && (missing0 = "status"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("status" !== data.kind){
validate21.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "status"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate21.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data1 < 200 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs5 = errors;
if(typeof data.message !== "string"){
validate21.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs7 = errors;
if(typeof data.type !== "string"){
validate21.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data4 = data.code;
const _errs9 = errors;
if((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))){
validate21.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema32.properties.code.type},message:"must be string,integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retryAfter !== undefined){
let data5 = data.retryAfter;
const _errs11 = errors;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){
validate21.errors = [{instancePath:instancePath+"/retryAfter",schemaPath:"#/properties/retryAfter/type",keyword:"type",params:{type: schema32.properties.retryAfter.type},message:"must be number,string"}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 31536000 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/retryAfter",schemaPath:"#/properties/retryAfter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/retryAfter",schemaPath:"#/properties/retryAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data6 = data.headers;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
const _errs16 = errors;
if(typeof data6[key1] !== "string"){
validate21.errors = [{instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data8 = data.body;
const _errs18 = errors;
if((!data8 || typeof data8 != "object") && (typeof data8 !== "string")){
validate21.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: schema32.properties.body.type},message:"must be string,object,array"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs20 = errors;
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data10 = data.after;
const _errs21 = errors;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate21.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.every !== undefined){
let data11 = data.every;
const _errs24 = errors;
const _errs25 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate21.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
validate21.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data12 = data.probability;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
validate21.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate21.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data13 = data.times;
const _errs30 = errors;
const _errs31 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate21.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"title":"ExpiredTokenFault","description":"Answers 401 to the first token that a completion comes with, until the client brings another.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"expiredToken"},"when":{"$ref":"match.schema.json"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "when"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("expiredToken" !== data.kind){
validate24.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "expiredToken"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs3 = errors;
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"title":"CutFault","description":"Breaks the connection: a TCP reset, an early end, silence, or bytes that are not HTTP.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["reset","close","stall","garbage"]},"at":{"description":"Where in the answer; \"connect\" by default.","oneOf":[{"enum":["connect","headers"]},{"$ref":"#/$defs/atEvent"},{"$ref":"#/$defs/atByte"},{"$ref":"#/$defs/atMs"}]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};
const schema43 = {"title":"AtEvent","description":"After so many events of the stream went out.","type":"object","required":["event"],"additionalProperties":false,"properties":{"event":{"type":"integer","minimum":0}}};
const schema44 = {"title":"AtByte","description":"After so many bytes of the body went out.","type":"object","required":["byte"],"additionalProperties":false,"properties":{"byte":{"type":"integer","minimum":0}}};
const schema45 = {"title":"AtMs","description":"So many milliseconds after the request reached the fault.","type":"object","required":["ms"],"additionalProperties":false,"properties":{"ms":{"$ref":"#/$defs/delay"}}};
const schema46 = {"type":"number","minimum":0,"maximum":2147483647};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ms === undefined) && (missing0 = "ms")){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "ms")){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ms !== undefined){
let data0 = data.ms;
const _errs3 = errors;
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
validate27.errors = [{instancePath:instancePath+"/ms",schemaPath:"#/$defs/delay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate27.errors = [{instancePath:instancePath+"/ms",schemaPath:"#/$defs/delay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/ms",schemaPath:"#/$defs/delay/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "at")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!((((data0 === "reset") || (data0 === "close")) || (data0 === "stall")) || (data0 === "garbage"))){
validate26.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema42.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(!((data1 === "connect") || (data1 === "headers"))){
const err0 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema42.properties.at.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.event === undefined) && (missing1 = "event")){
const err1 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs9 = errors;
for(const key1 in data1){
if(!(key1 === "event")){
const err2 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs9 === errors){
if(data1.event !== undefined){
let data2 = data1.event;
const _errs10 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs10){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
var props0 = true;
}
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if((data1.byte === undefined) && (missing2 = "byte")){
const err6 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/atByte/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
const _errs15 = errors;
for(const key2 in data1){
if(!(key2 === "byte")){
const err7 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/atByte/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
}
if(_errs15 === errors){
if(data1.byte !== undefined){
let data3 = data1.byte;
const _errs16 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/at/byte",schemaPath:"#/$defs/atByte/properties/byte/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(errors === _errs16){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/at/byte",schemaPath:"#/$defs/atByte/properties/byte/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/atByte/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs18 = errors;
if(!(validate27(data1, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid1 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
}
}
}
if(!valid1){
const err11 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs19 = errors;
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data5 = data.after;
const _errs20 = errors;
const _errs21 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate26.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate26.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.every !== undefined){
let data6 = data.every;
const _errs23 = errors;
const _errs24 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate26.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate26.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data7 = data.probability;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
validate26.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate26.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data8 = data.times;
const _errs29 = errors;
const _errs30 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate26.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate26.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"title":"BodyCutFault","description":"Breaks the connection within the body: a chunk whose size is not a number, or one shorter than its size.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["badChunk","shortBody"]},"at":{"description":"Where in the answer; \"headers\" by default.","oneOf":[{"const":"headers"},{"$ref":"#/$defs/atEvent"},{"$ref":"#/$defs/atByte"},{"$ref":"#/$defs/atMs"}]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "at")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!((data0 === "badChunk") || (data0 === "shortBody"))){
validate30.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema51.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if("headers" !== data1){
const err0 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/oneOf/0/const",keyword:"const",params:{allowedValue: "headers"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.event === undefined) && (missing1 = "event")){
const err1 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs9 = errors;
for(const key1 in data1){
if(!(key1 === "event")){
const err2 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs9 === errors){
if(data1.event !== undefined){
let data2 = data1.event;
const _errs10 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs10){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
var props0 = true;
}
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if((data1.byte === undefined) && (missing2 = "byte")){
const err6 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/atByte/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
const _errs15 = errors;
for(const key2 in data1){
if(!(key2 === "byte")){
const err7 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/atByte/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
}
if(_errs15 === errors){
if(data1.byte !== undefined){
let data3 = data1.byte;
const _errs16 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/at/byte",schemaPath:"#/$defs/atByte/properties/byte/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(errors === _errs16){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/at/byte",schemaPath:"#/$defs/atByte/properties/byte/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/atByte/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs18 = errors;
if(!(validate27(data1, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid1 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
}
}
}
if(!valid1){
const err11 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate30.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs19 = errors;
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data5 = data.after;
const _errs20 = errors;
const _errs21 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate30.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate30.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.every !== undefined){
let data6 = data.every;
const _errs23 = errors;
const _errs24 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate30.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate30.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data7 = data.probability;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
validate30.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate30.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data8 = data.times;
const _errs29 = errors;
const _errs30 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate30.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate30.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"title":"SlowCloseFault","description":"Sends the whole body, but tells only later that it is over.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"slowClose"},"delayMs":{"description":"Milliseconds from the last byte to the end; 1,000 by default.","$ref":"#/$defs/delay"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "delayMs")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("slowClose" !== data.kind){
validate33.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "slowClose"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delayMs !== undefined){
let data1 = data.delayMs;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate33.errors = [{instancePath:instancePath+"/delayMs",schemaPath:"#/$defs/delay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate33.errors = [{instancePath:instancePath+"/delayMs",schemaPath:"#/$defs/delay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/delayMs",schemaPath:"#/$defs/delay/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs6 = errors;
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data3 = data.after;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate33.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate33.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.every !== undefined){
let data4 = data.every;
const _errs10 = errors;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate33.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate33.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data5 = data.probability;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
validate33.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate33.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data6 = data.times;
const _errs16 = errors;
const _errs17 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate33.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate33.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"title":"StreamFault","description":"Changes a stream as a whole: leaves out its [DONE], says it twice, goes on after it, splits its characters, begins with a byte order mark.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["missingDone","doubleDone","afterDone","splitUtf8","bom"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!(((((data0 === "missingDone") || (data0 === "doubleDone")) || (data0 === "afterDone")) || (data0 === "splitUtf8")) || (data0 === "bom"))){
validate35.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema64.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs3 = errors;
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data2 = data.after;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate35.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate35.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.every !== undefined){
let data3 = data.every;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate35.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate35.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data4 = data.probability;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
validate35.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate35.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data5 = data.times;
const _errs13 = errors;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate35.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate35.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"title":"EventFault","description":"Changes one event of a stream: breaks off its JSON, ends in its middle, says it twice, lets it change places with the next, leaves out its choices.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["malformedJson","cutEvent","duplicateEvent","reorder","missingChoices"]},"at":{"$ref":"#/$defs/atEvent"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "at")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!(((((data0 === "malformedJson") || (data0 === "cutEvent")) || (data0 === "duplicateEvent")) || (data0 === "reorder")) || (data0 === "missingChoices"))){
validate37.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema69.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.event === undefined) && (missing1 = "event")){
validate37.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(key1 === "event")){
validate37.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.event !== undefined){
let data2 = data1.event;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate37.errors = [{instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate37.errors = [{instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs9 = errors;
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data4 = data.after;
const _errs10 = errors;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate37.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate37.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.every !== undefined){
let data5 = data.every;
const _errs13 = errors;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate37.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate37.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data6 = data.probability;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
validate37.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate37.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data7 = data.times;
const _errs19 = errors;
const _errs20 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate37.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate37.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema75 = {"title":"ErrorEventFault","description":"Puts an error where an event should be, under the HTTP 200 that the stream began with, and ends.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"errorEvent"},"at":{"$ref":"#/$defs/atEvent"},"message":{"description":"The error's text.","type":"string"},"type":{"description":"The error's type; server_error by default.","type":"string"},"code":{"description":"The error's code; internal_error by default.","type":["string","integer"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema75.properties, key0))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("errorEvent" !== data.kind){
validate39.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "errorEvent"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.event === undefined) && (missing1 = "event")){
validate39.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(key1 === "event")){
validate39.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.event !== undefined){
let data2 = data1.event;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate39.errors = [{instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate39.errors = [{instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs9 = errors;
if(typeof data.message !== "string"){
validate39.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs11 = errors;
if(typeof data.type !== "string"){
validate39.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data5 = data.code;
const _errs13 = errors;
if((typeof data5 !== "string") && (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5))))){
validate39.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema75.properties.code.type},message:"must be string,integer"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs15 = errors;
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data7 = data.after;
const _errs16 = errors;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate39.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate39.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.every !== undefined){
let data8 = data.every;
const _errs19 = errors;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate39.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate39.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data9 = data.probability;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
validate39.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate39.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data10 = data.times;
const _errs25 = errors;
const _errs26 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate39.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
validate39.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"title":"HugeEventFault","description":"Pads one event of a stream.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"hugeEvent"},"at":{"$ref":"#/$defs/atEvent"},"bytes":{"description":"How many bytes of padding; 1 MiB by default.","type":"integer","minimum":1,"maximum":67108864},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "at")) || (key0 === "bytes")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("hugeEvent" !== data.kind){
validate41.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "hugeEvent"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.event === undefined) && (missing1 = "event")){
validate41.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(key1 === "event")){
validate41.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.event !== undefined){
let data2 = data1.event;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate41.errors = [{instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate41.errors = [{instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data3 = data.bytes;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate41.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 67108864 || isNaN(data3)){
validate41.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 67108864},message:"must be <= 67108864"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate41.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs11 = errors;
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data5 = data.after;
const _errs12 = errors;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate41.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate41.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.every !== undefined){
let data6 = data.every;
const _errs15 = errors;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate41.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate41.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data7 = data.probability;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
validate41.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate41.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data8 = data.times;
const _errs21 = errors;
const _errs22 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate41.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate41.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"title":"CommentsFault","description":"Puts a comment before every event of a stream.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"comments"},"text":{"description":"What stands in it; keep-alive by default.","type":"string"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "text")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("comments" !== data.kind){
validate43.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "comments"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs3 = errors;
if(typeof data.text !== "string"){
validate43.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs5 = errors;
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data3 = data.after;
const _errs6 = errors;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate43.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate43.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.every !== undefined){
let data4 = data.every;
const _errs9 = errors;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate43.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate43.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data5 = data.probability;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
validate43.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate43.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data6 = data.times;
const _errs15 = errors;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate43.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate43.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"title":"LineEndsFault","description":"Ends the lines of a stream in another way.","type":"object","required":["kind","style"],"additionalProperties":false,"properties":{"kind":{"const":"lineEnds"},"style":{"description":"LF is what streams have by themselves.","enum":["lf","crlf","cr"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.style === undefined) && (missing0 = "style"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "style")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("lineEnds" !== data.kind){
validate45.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "lineEnds"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.style !== undefined){
let data1 = data.style;
const _errs3 = errors;
if(!(((data1 === "lf") || (data1 === "crlf")) || (data1 === "cr"))){
validate45.errors = [{instancePath:instancePath+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues: schema92.properties.style.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs4 = errors;
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data3 = data.after;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate45.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate45.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.every !== undefined){
let data4 = data.every;
const _errs8 = errors;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate45.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate45.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data5 = data.probability;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
validate45.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate45.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data6 = data.times;
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate45.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate45.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = {"title":"WrongContentTypeFault","description":"Sends the answer under a content type that is not its own.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"wrongContentType"},"contentType":{"description":"What the header says; text/plain by default.","type":"string","minLength":1},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "contentType")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("wrongContentType" !== data.kind){
validate47.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "wrongContentType"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contentType !== undefined){
let data1 = data.contentType;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length < 1){
validate47.errors = [{instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs5 = errors;
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data3 = data.after;
const _errs6 = errors;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate47.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate47.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.every !== undefined){
let data4 = data.every;
const _errs9 = errors;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate47.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate47.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data5 = data.probability;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
validate47.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate47.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data6 = data.times;
const _errs15 = errors;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate47.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate47.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema102 = {"title":"HtmlPageFault","description":"Answers with an HTML page, as a firewall or proxy would.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"htmlPage"},"status":{"description":"The HTTP status; 200 by default.","type":"integer","minimum":200,"maximum":599},"html":{"description":"The page; a short one by default.","type":"string"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "status")) || (key0 === "html")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("htmlPage" !== data.kind){
validate49.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "htmlPage"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate49.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
validate49.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data1 < 200 || isNaN(data1)){
validate49.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.html !== undefined){
const _errs5 = errors;
if(typeof data.html !== "string"){
validate49.errors = [{instancePath:instancePath+"/html",schemaPath:"#/properties/html/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs7 = errors;
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data4 = data.after;
const _errs8 = errors;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate49.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate49.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.every !== undefined){
let data5 = data.every;
const _errs11 = errors;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate49.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate49.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data6 = data.probability;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
validate49.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate49.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data7 = data.times;
const _errs17 = errors;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate49.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate49.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema107 = {"title":"WithoutGithubRequestIdFault","description":"Leaves out x-github-request-id, so that Copilot clients suspect a firewall.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"withoutGithubRequestId"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("withoutGithubRequestId" !== data.kind){
validate51.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "withoutGithubRequestId"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs3 = errors;
if(!(validate22(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data2 = data.after;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate51.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate51.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.every !== undefined){
let data3 = data.every;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate51.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate51.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data4 = data.probability;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
validate51.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate51.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data5 = data.times;
const _errs13 = errors;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate51.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate51.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema112 = {"title":"CycleFault","description":"Gives each request in turn the next step, over and over.","type":"object","required":["kind","steps"],"additionalProperties":false,"properties":{"kind":{"const":"cycle"},"steps":{"description":"Faults; null lets a request through as it is.","type":"array","minItems":1,"items":{"anyOf":[{"$ref":"#"},{"type":"null"}]}}}};
const root0 = {validate: validate20};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.steps === undefined) && (missing0 = "steps"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "steps"))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("cycle" !== data.kind){
validate53.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "cycle"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data1 = data.steps;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
validate53.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(root0.validate(data2, {instancePath:instancePath+"/steps/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? root0.validate.errors : vErrors.concat(root0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err1 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="fault.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "status"){
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "expiredToken"){
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "reset"){
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "close"){
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "stall"){
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "garbage"){
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "badChunk"){
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "shortBody"){
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "slowClose"){
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "missingDone"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "doubleDone"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "afterDone"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "splitUtf8"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "bom"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "malformedJson"){
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cutEvent"){
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "duplicateEvent"){
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "reorder"){
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "missingChoices"){
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "errorEvent"){
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "hugeEvent"){
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "comments"){
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "lineEnds"){
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "wrongContentType"){
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "htmlPage"){
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "withoutGithubRequestId"){
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cycle"){
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

