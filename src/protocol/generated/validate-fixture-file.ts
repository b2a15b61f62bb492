// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"fixture-file.schema.json","title":"FixtureFile","description":"Canned answers and the requests they are meant for, as JSON or YAML.","type":"object","additionalProperties":false,"required":["fixtures"],"properties":{"$schema":{"description":"Where this schema lies, for editors.","type":"string"},"fixtures":{"description":"Of several that match a request, the one with the highest priority answers; among those the most specific prompt clause (equals, then the longest startsWith or endsWith, then the longest contains, then regex, then none), then the one with more clauses, then the first.","type":"array","items":{"$ref":"#/$defs/fixture"}}},"$defs":{"fixture":{"title":"FixtureData","description":"One answer and what it is meant for.","type":"object","additionalProperties":false,"required":["reply"],"properties":{"name":{"description":"What logs and the journal call it. Default: its file and place in it.","type":"string","minLength":1},"match":{"$ref":"match.schema.json"},"reply":{"$ref":"#/$defs/reply"},"latency":{"$ref":"latency.schema.json"},"faults":{"description":"What goes wrong with this answer; the first one is the outermost.","type":"array","items":{"$ref":"fault.schema.json"}},"times":{"description":"Answers so many prompts, then never again until the proxy is reset; without it, for ever.","type":"integer","minimum":1,"maximum":1000000},"priority":{"description":"Wins over every fixture with a lower one; 0 where absent.","type":"integer","default":0}}},"reply":{"title":"FixtureReply","description":"What is answered: a text, a choice, several choices, or an error.","oneOf":[{"description":"The text to insert at the cursor.","type":"string"},{"$ref":"#/$defs/choice"},{"title":"FixtureChoices","type":"object","required":["choices"],"additionalProperties":false,"properties":{"choices":{"description":"One for each choice the client asks for with n; given again from the first where it asks for more.","type":"array","items":{"title":"FixtureChoiceOrText","oneOf":[{"description":"The text to insert at the cursor.","type":"string"},{"$ref":"#/$defs/choice"}]}}}},{"title":"FixtureError","type":"object","required":["error"],"additionalProperties":false,"properties":{"error":{"$ref":"#/$defs/error"}}}]},"choice":{"title":"FixtureChoice","description":"A text and why it ends.","type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"description":"The text to insert at the cursor; of a chat, the answer.","type":"string"},"finishReason":{"description":"stop where absent; length where the client's max_tokens cut the text.","examples":["stop","length","content_filter","tool_calls"],"type":"string","minLength":1},"toolCalls":{"description":"Functions that a chat's client shall call, after the text.","type":"array","items":{"title":"FixtureToolCall","type":"object","required":["name"],"additionalProperties":false,"properties":{"id":{"description":"Made up where absent.","type":"string","minLength":1},"name":{"type":"string","minLength":1},"arguments":{"description":"An object, or text that goes out as it is, valid JSON or not; {} where absent.","oneOf":[{"type":"string"},{"type":"object","additionalProperties":true}]}}}},"reasoning":{"description":"What a chat's model thinks before the text.","type":"string"},"refusal":{"description":"Why a chat's model does not answer; it stands in place of the text.","type":"string"},"annotations":{"description":"Copilot's copilot_annotations, such as the licences of code that the text resembles.","type":"object","additionalProperties":true}}},"error":{"title":"FixtureErrorBody","description":"An error in place of an answer.","type":"object","required":["status"],"additionalProperties":false,"properties":{"status":{"description":"The HTTP status.","examples":[429,503],"type":"integer","minimum":400,"maximum":599},"message":{"description":"What went wrong, for people.","type":"string"},"type":{"description":"Such as rate_limit_error; by default the one that belongs to the status.","type":"string"},"code":{"description":"Such as rate_limited; by default the status.","type":["string","integer"]},"retryAfter":{"description":"The Retry-After header, in seconds.","type":"integer","minimum":0},"headers":{"description":"More headers of the error; names in any case.","type":"object","additionalProperties":{"type":"string"}}}}}};
const schema32 = {"title":"FixtureData","description":"One answer and what it is meant for.","type":"object","additionalProperties":false,"required":["reply"],"properties":{"name":{"description":"What logs and the journal call it. Default: its file and place in it.","type":"string","minLength":1},"match":{"$ref":"match.schema.json"},"reply":{"$ref":"#/$defs/reply"},"latency":{"$ref":"latency.schema.json"},"faults":{"description":"What goes wrong with this answer; the first one is the outermost.","type":"array","items":{"$ref":"fault.schema.json"}},"times":{"description":"Answers so many prompts, then never again until the proxy is reset; without it, for ever.","type":"integer","minimum":1,"maximum":1000000},"priority":{"description":"Wins over every fixture with a lower one; 0 where absent.","type":"integer","default":0}}};
const schema41 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"latency.schema.json","title":"Latency","description":"How late or slowly an answer comes. Without a kind it is a pace.","oneOf":[{"title":"Pace","description":"Lets an answer come as a model writes it: the headers at once, the first text after a time, the rest at a speed.","type":"object","required":[],"additionalProperties":false,"properties":{"firstTokenMs":{"description":"Milliseconds from the headers to the first text; 0 by default.","type":"number","minimum":0,"maximum":2147483647},"tokensPerSecond":{"description":"How fast the text comes after that; no limit by default.","type":"number","minimum":0.01},"jitter":{"description":"How far a gap may be off its mean, as a fraction of it; 0 by default.","type":"number","minimum":0,"maximum":1}}},{"discriminator":{"propertyName":"kind"},"oneOf":[{"title":"PaceLatency","description":"Lets an answer come as a model writes it: the headers at once, the first text after a time, the rest at a speed.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"pace"},"firstTokenMs":{"description":"Milliseconds from the headers to the first text; 0 by default.","type":"number","minimum":0,"maximum":2147483647},"tokensPerSecond":{"description":"How fast the text comes after that; no limit by default.","type":"number","minimum":0.01},"jitter":{"description":"How far a gap may be off its mean, as a fraction of it; 0 by default.","type":"number","minimum":0,"maximum":1}}},{"title":"FixedLatency","description":"Delays every answer by the same time, before its first byte.","type":"object","required":["kind","ms"],"additionalProperties":false,"properties":{"kind":{"const":"fixed"},"ms":{"description":"Milliseconds.","type":"number","minimum":0,"maximum":2147483647}}},{"title":"UniformLatency","description":"Delays every answer by a time between two bounds, each as likely as the other.","type":"object","required":["kind","minMs","maxMs"],"additionalProperties":false,"properties":{"kind":{"const":"uniform"},"minMs":{"description":"The shortest, in milliseconds.","type":"number","minimum":0,"maximum":2147483647},"maxMs":{"description":"The longest, in milliseconds.","type":"number","minimum":0,"maximum":2147483647}}},{"title":"LognormalLatency","description":"Delays every answer as real services do: mostly near the median, now and then far longer.","type":"object","required":["kind","medianMs","sigma","maxMs"],"additionalProperties":false,"properties":{"kind":{"const":"lognormal"},"medianMs":{"description":"Half of the delays are shorter, in milliseconds.","type":"number","minimum":0,"maximum":2147483647},"sigma":{"description":"The standard deviation of the delay's logarithm.","type":"number","minimum":0,"maximum":10},"maxMs":{"description":"No delay is longer, in milliseconds.","type":"number","minimum":0,"maximum":2147483647}}},{"title":"DribbleLatency","description":"Sends the body in small pieces.","type":"object","required":["kind","bytes","everyMs"],"additionalProperties":false,"properties":{"kind":{"const":"dribble"},"bytes":{"description":"The most bytes of one piece.","type":"integer","minimum":1},"everyMs":{"description":"Milliseconds from one piece to the next.","type":"number","minimum":0,"maximum":2147483647}}},{"title":"BandwidthLatency","description":"Sends the body no faster than a slow line would carry it.","type":"object","required":["kind","bytesPerSecond"],"additionalProperties":false,"properties":{"kind":{"const":"bandwidth"},"bytesPerSecond":{"description":"Bytes of body a second.","type":"number","minimum":1}}}]}],"examples":[{"firstTokenMs":80,"tokensPerSecond":60,"jitter":0.2},{"kind":"fixed","ms":250}]};
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

const schema37 = {"title":"FixtureReply","description":"What is answered: a text, a choice, several choices, or an error.","oneOf":[{"description":"The text to insert at the cursor.","type":"string"},{"$ref":"#/$defs/choice"},{"title":"FixtureChoices","type":"object","required":["choices"],"additionalProperties":false,"properties":{"choices":{"description":"One for each choice the client asks for with n; given again from the first where it asks for more.","type":"array","items":{"title":"FixtureChoiceOrText","oneOf":[{"description":"The text to insert at the cursor.","type":"string"},{"$ref":"#/$defs/choice"}]}}}},{"title":"FixtureError","type":"object","required":["error"],"additionalProperties":false,"properties":{"error":{"$ref":"#/$defs/error"}}}]};
const schema38 = {"title":"FixtureChoice","description":"A text and why it ends.","type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"description":"The text to insert at the cursor; of a chat, the answer.","type":"string"},"finishReason":{"description":"stop where absent; length where the client's max_tokens cut the text.","examples":["stop","length","content_filter","tool_calls"],"type":"string","minLength":1},"toolCalls":{"description":"Functions that a chat's client shall call, after the text.","type":"array","items":{"title":"FixtureToolCall","type":"object","required":["name"],"additionalProperties":false,"properties":{"id":{"description":"Made up where absent.","type":"string","minLength":1},"name":{"type":"string","minLength":1},"arguments":{"description":"An object, or text that goes out as it is, valid JSON or not; {} where absent.","oneOf":[{"type":"string"},{"type":"object","additionalProperties":true}]}}}},"reasoning":{"description":"What a chat's model thinks before the text.","type":"string"},"refusal":{"description":"Why a chat's model does not answer; it stands in place of the text.","type":"string"},"annotations":{"description":"Copilot's copilot_annotations, such as the licences of code that the text resembles.","type":"object","additionalProperties":true}}};
const schema40 = {"title":"FixtureErrorBody","description":"An error in place of an answer.","type":"object","required":["status"],"additionalProperties":false,"properties":{"status":{"description":"The HTTP status.","examples":[429,503],"type":"integer","minimum":400,"maximum":599},"message":{"description":"What went wrong, for people.","type":"string"},"type":{"description":"Such as rate_limit_error; by default the one that belongs to the status.","type":"string"},"code":{"description":"Such as rate_limited; by default the status.","type":["string","integer"]},"retryAfter":{"description":"The Retry-After header, in seconds.","type":"integer","minimum":0},"headers":{"description":"More headers of the error; names in any case.","type":"object","additionalProperties":{"type":"string"}}}};

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.text === undefined) && (missing0 = "text")){
const err1 = {instancePath,schemaPath:"#/$defs/choice/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs6 = errors;
for(const key0 in data){
if(!((((((key0 === "text") || (key0 === "finishReason")) || (key0 === "toolCalls")) || (key0 === "reasoning")) || (key0 === "refusal")) || (key0 === "annotations"))){
const err2 = {instancePath,schemaPath:"#/$defs/choice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(_errs6 === errors){
if(data.text !== undefined){
const _errs7 = errors;
if(typeof data.text !== "string"){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/choice/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.finishReason !== undefined){
let data1 = data.finishReason;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/finishReason",schemaPath:"#/$defs/choice/properties/finishReason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/finishReason",schemaPath:"#/$defs/choice/properties/finishReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.toolCalls !== undefined){
let data2 = data.toolCalls;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data2)){
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs13 = errors;
if(errors === _errs13){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.name === undefined) && (missing1 = "name")){
const err6 = {instancePath:instancePath+"/toolCalls/" + i0,schemaPath:"#/$defs/choice/properties/toolCalls/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
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
for(const key1 in data3){
if(!(((key1 === "id") || (key1 === "name")) || (key1 === "arguments"))){
const err7 = {instancePath:instancePath+"/toolCalls/" + i0,schemaPath:"#/$defs/choice/properties/toolCalls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
if(data3.id !== undefined){
let data4 = data3.id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data4 === "string"){
if(data4.length < 1){
const err8 = {instancePath:instancePath+"/toolCalls/" + i0+"/id",schemaPath:"#/$defs/choice/properties/toolCalls/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/toolCalls/" + i0+"/id",schemaPath:"#/$defs/choice/properties/toolCalls/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.name !== undefined){
let data5 = data3.name;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(data5.length < 1){
const err10 = {instancePath:instancePath+"/toolCalls/" + i0+"/name",schemaPath:"#/$defs/choice/properties/toolCalls/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/toolCalls/" + i0+"/name",schemaPath:"#/$defs/choice/properties/toolCalls/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.arguments !== undefined){
let data6 = data3.arguments;
const _errs20 = errors;
const _errs21 = errors;
let valid5 = false;
let passing1 = null;
const _errs22 = errors;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/toolCalls/" + i0+"/arguments",schemaPath:"#/$defs/choice/properties/toolCalls/items/properties/arguments/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs22 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs24 = errors;
if(errors === _errs24){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
const err13 = {instancePath:instancePath+"/toolCalls/" + i0+"/arguments",schemaPath:"#/$defs/choice/properties/toolCalls/items/properties/arguments/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid1 = _errs24 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err14 = {instancePath:instancePath+"/toolCalls/" + i0+"/arguments",schemaPath:"#/$defs/choice/properties/toolCalls/items/properties/arguments/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/toolCalls/" + i0,schemaPath:"#/$defs/choice/properties/toolCalls/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
const err16 = {instancePath:instancePath+"/toolCalls",schemaPath:"#/$defs/choice/properties/toolCalls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.reasoning !== undefined){
const _errs27 = errors;
if(typeof data.reasoning !== "string"){
const err17 = {instancePath:instancePath+"/reasoning",schemaPath:"#/$defs/choice/properties/reasoning/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.refusal !== undefined){
const _errs29 = errors;
if(typeof data.refusal !== "string"){
const err18 = {instancePath:instancePath+"/refusal",schemaPath:"#/$defs/choice/properties/refusal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.annotations !== undefined){
let data9 = data.annotations;
const _errs31 = errors;
if(errors === _errs31){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
const err19 = {instancePath:instancePath+"/annotations",schemaPath:"#/$defs/choice/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
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
const err20 = {instancePath,schemaPath:"#/$defs/choice/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props1 = true;
}
const _errs34 = errors;
if(errors === _errs34){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.choices === undefined) && (missing2 = "choices")){
const err21 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
const _errs36 = errors;
for(const key2 in data){
if(!(key2 === "choices")){
const err22 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break;
}
}
if(_errs36 === errors){
if(data.choices !== undefined){
let data10 = data.choices;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data10)){
var valid7 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs39 = errors;
const _errs40 = errors;
let valid8 = false;
let passing2 = null;
const _errs41 = errors;
if(typeof data11 !== "string"){
const err23 = {instancePath:instancePath+"/choices/" + i1,schemaPath:"#/oneOf/2/properties/choices/items/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs41 === errors;
if(_valid2){
valid8 = true;
passing2 = 0;
}
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if((data11.text === undefined) && (missing3 = "text")){
const err24 = {instancePath:instancePath+"/choices/" + i1,schemaPath:"#/$defs/choice/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
const _errs46 = errors;
for(const key3 in data11){
if(!((((((key3 === "text") || (key3 === "finishReason")) || (key3 === "toolCalls")) || (key3 === "reasoning")) || (key3 === "refusal")) || (key3 === "annotations"))){
const err25 = {instancePath:instancePath+"/choices/" + i1,schemaPath:"#/$defs/choice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break;
}
}
if(_errs46 === errors){
if(data11.text !== undefined){
const _errs47 = errors;
if(typeof data11.text !== "string"){
const err26 = {instancePath:instancePath+"/choices/" + i1+"/text",schemaPath:"#/$defs/choice/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid10 = _errs47 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.finishReason !== undefined){
let data13 = data11.finishReason;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data13 === "string"){
if(data13.length < 1){
const err27 = {instancePath:instancePath+"/choices/" + i1+"/finishReason",schemaPath:"#/$defs/choice/properties/finishReason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/choices/" + i1+"/finishReason",schemaPath:"#/$defs/choice/properties/finishReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var valid10 = _errs49 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.toolCalls !== undefined){
let data14 = data11.toolCalls;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data14)){
var valid11 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs53 = errors;
if(errors === _errs53){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing4;
if((data15.name === undefined) && (missing4 = "name")){
const err29 = {instancePath:instancePath+"/choices/" + i1+"/toolCalls/" + i2,schemaPath:"#/$defs/choice/properties/toolCalls/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
const _errs55 = errors;
for(const key4 in data15){
if(!(((key4 === "id") || (key4 === "name")) || (key4 === "arguments"))){
const err30 = {instancePath:instancePath+"/choices/" + i1+"/toolCalls/" + i2,schemaPath:"#/$defs/choice/properties/toolCalls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break;
}
}
if(_errs55 === errors){
if(data15.id !== undefined){
let data16 = data15.id;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data16 === "string"){
if(data16.length < 1){
const err31 = {instancePath:instancePath+"/choices/" + i1+"/toolCalls/" + i2+"/id",schemaPath:"#/$defs/choice/properties/toolCalls/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/choices/" + i1+"/toolCalls/" + i2+"/id",schemaPath:"#/$defs/choice/properties/toolCalls/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var valid12 = _errs56 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data15.name !== undefined){
let data17 = data15.name;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data17 === "string"){
if(data17.length < 1){
const err33 = {instancePath:instancePath+"/choices/" + i1+"/toolCalls/" + i2+"/name",schemaPath:"#/$defs/choice/properties/toolCalls/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/choices/" + i1+"/toolCalls/" + i2+"/name",schemaPath:"#/$defs/choice/properties/toolCalls/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid12 = _errs58 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data15.arguments !== undefined){
let data18 = data15.arguments;
const _errs60 = errors;
const _errs61 = errors;
let valid13 = false;
let passing3 = null;
const _errs62 = errors;
if(typeof data18 !== "string"){
const err35 = {instancePath:instancePath+"/choices/" + i1+"/toolCalls/" + i2+"/arguments",schemaPath:"#/$defs/choice/properties/toolCalls/items/properties/arguments/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid3 = _errs62 === errors;
if(_valid3){
valid13 = true;
passing3 = 0;
}
const _errs64 = errors;
if(errors === _errs64){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
}
else {
const err36 = {instancePath:instancePath+"/choices/" + i1+"/toolCalls/" + i2+"/arguments",schemaPath:"#/$defs/choice/properties/toolCalls/items/properties/arguments/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid3 = _errs64 === errors;
if(_valid3 && valid13){
valid13 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid13 = true;
passing3 = 1;
}
}
if(!valid13){
const err37 = {instancePath:instancePath+"/choices/" + i1+"/toolCalls/" + i2+"/arguments",schemaPath:"#/$defs/choice/properties/toolCalls/items/properties/arguments/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs60 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/choices/" + i1+"/toolCalls/" + i2,schemaPath:"#/$defs/choice/properties/toolCalls/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var valid11 = _errs53 === errors;
if(!valid11){
break;
}
}
}
else {
const err39 = {instancePath:instancePath+"/choices/" + i1+"/toolCalls",schemaPath:"#/$defs/choice/properties/toolCalls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.reasoning !== undefined){
const _errs67 = errors;
if(typeof data11.reasoning !== "string"){
const err40 = {instancePath:instancePath+"/choices/" + i1+"/reasoning",schemaPath:"#/$defs/choice/properties/reasoning/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid10 = _errs67 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.refusal !== undefined){
const _errs69 = errors;
if(typeof data11.refusal !== "string"){
const err41 = {instancePath:instancePath+"/choices/" + i1+"/refusal",schemaPath:"#/$defs/choice/properties/refusal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid10 = _errs69 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.annotations !== undefined){
let data21 = data11.annotations;
const _errs71 = errors;
if(errors === _errs71){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
}
else {
const err42 = {instancePath:instancePath+"/choices/" + i1+"/annotations",schemaPath:"#/$defs/choice/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var valid10 = _errs71 === errors;
}
else {
var valid10 = true;
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
const err43 = {instancePath:instancePath+"/choices/" + i1,schemaPath:"#/$defs/choice/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid2 = _errs43 === errors;
if(_valid2 && valid8){
valid8 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid8 = true;
passing2 = 1;
}
}
if(!valid8){
const err44 = {instancePath:instancePath+"/choices/" + i1,schemaPath:"#/oneOf/2/properties/choices/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs39 === errors;
if(!valid7){
break;
}
}
}
else {
const err45 = {instancePath:instancePath+"/choices",schemaPath:"#/oneOf/2/properties/choices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid0 = _errs34 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props1 !== true){
props1 = true;
}
}
const _errs74 = errors;
if(errors === _errs74){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.error === undefined) && (missing5 = "error")){
const err47 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
const _errs76 = errors;
for(const key5 in data){
if(!(key5 === "error")){
const err48 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
break;
}
}
if(_errs76 === errors){
if(data.error !== undefined){
let data22 = data.error;
const _errs78 = errors;
if(errors === _errs78){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing6;
if((data22.status === undefined) && (missing6 = "status")){
const err49 = {instancePath:instancePath+"/error",schemaPath:"#/$defs/error/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
const _errs80 = errors;
for(const key6 in data22){
if(!((((((key6 === "status") || (key6 === "message")) || (key6 === "type")) || (key6 === "code")) || (key6 === "retryAfter")) || (key6 === "headers"))){
const err50 = {instancePath:instancePath+"/error",schemaPath:"#/$defs/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
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
if(_errs80 === errors){
if(data22.status !== undefined){
let data23 = data22.status;
const _errs81 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err51 = {instancePath:instancePath+"/error/status",schemaPath:"#/$defs/error/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(errors === _errs81){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 599 || isNaN(data23)){
const err52 = {instancePath:instancePath+"/error/status",schemaPath:"#/$defs/error/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
if(data23 < 400 || isNaN(data23)){
const err53 = {instancePath:instancePath+"/error/status",schemaPath:"#/$defs/error/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
var valid16 = _errs81 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data22.message !== undefined){
const _errs83 = errors;
if(typeof data22.message !== "string"){
const err54 = {instancePath:instancePath+"/error/message",schemaPath:"#/$defs/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var valid16 = _errs83 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data22.type !== undefined){
const _errs85 = errors;
if(typeof data22.type !== "string"){
const err55 = {instancePath:instancePath+"/error/type",schemaPath:"#/$defs/error/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var valid16 = _errs85 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data22.code !== undefined){
let data26 = data22.code;
const _errs87 = errors;
if((typeof data26 !== "string") && (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26))))){
const err56 = {instancePath:instancePath+"/error/code",schemaPath:"#/$defs/error/properties/code/type",keyword:"type",params:{type: schema40.properties.code.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid16 = _errs87 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data22.retryAfter !== undefined){
let data27 = data22.retryAfter;
const _errs89 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err57 = {instancePath:instancePath+"/error/retryAfter",schemaPath:"#/$defs/error/properties/retryAfter/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(errors === _errs89){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err58 = {instancePath:instancePath+"/error/retryAfter",schemaPath:"#/$defs/error/properties/retryAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
var valid16 = _errs89 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data22.headers !== undefined){
let data28 = data22.headers;
const _errs91 = errors;
if(errors === _errs91){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key7 in data28){
const _errs94 = errors;
if(typeof data28[key7] !== "string"){
const err59 = {instancePath:instancePath+"/error/headers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/error/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var valid17 = _errs94 === errors;
if(!valid17){
break;
}
}
}
else {
const err60 = {instancePath:instancePath+"/error/headers",schemaPath:"#/$defs/error/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
var valid16 = _errs91 === errors;
}
else {
var valid16 = true;
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
const err61 = {instancePath:instancePath+"/error",schemaPath:"#/$defs/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid0 = _errs74 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props1 !== true){
props1 = true;
}
}
}
}
}
if(!valid0){
const err63 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate24.errors = vErrors;
evaluated0.props = props1;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema42 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"fault.schema.json","title":"Fault","description":"Something that goes wrong with an answer on purpose. docs/faults.md tells what a client sees of each kind.","discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/$defs/statusFault"},{"$ref":"#/$defs/expiredTokenFault"},{"$ref":"#/$defs/cutFault"},{"$ref":"#/$defs/bodyCutFault"},{"$ref":"#/$defs/slowCloseFault"},{"$ref":"#/$defs/streamFault"},{"$ref":"#/$defs/eventFault"},{"$ref":"#/$defs/errorEventFault"},{"$ref":"#/$defs/hugeEventFault"},{"$ref":"#/$defs/commentsFault"},{"$ref":"#/$defs/lineEndsFault"},{"$ref":"#/$defs/wrongContentTypeFault"},{"$ref":"#/$defs/htmlPageFault"},{"$ref":"#/$defs/withoutGithubRequestIdFault"},{"$ref":"#/$defs/cycleFault"}],"$defs":{"statusFault":{"title":"StatusFault","description":"An HTTP error, with the body and headers that Copilot's service sends with it.","type":"object","required":["kind","status"],"additionalProperties":false,"properties":{"kind":{"const":"status"},"status":{"description":"The HTTP status.","type":"integer","minimum":200,"maximum":599,"examples":[429]},"message":{"description":"The error's text.","type":"string"},"type":{"description":"The error's type, where the body is JSON.","type":"string"},"code":{"description":"The error's code, where the body is JSON.","type":["string","integer"]},"retryAfter":{"description":"When to try again: a number of seconds, sent in the form that belongs to the status, or a text that goes out as it is.","type":["number","string"],"minimum":0,"maximum":31536000},"headers":{"description":"Further headers, names in lower case.","type":"object","additionalProperties":{"type":"string"}},"body":{"description":"The whole body in place of the usual one: a text goes out as it is, anything else as JSON.","type":["string","object","array"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"expiredTokenFault":{"title":"ExpiredTokenFault","description":"Answers 401 to the first token that a completion comes with, until the client brings another.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"expiredToken"},"when":{"$ref":"match.schema.json"}}},"cutFault":{"title":"CutFault","description":"Breaks the connection: a TCP reset, an early end, silence, or bytes that are not HTTP.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["reset","close","stall","garbage"]},"at":{"description":"Where in the answer; \"connect\" by default.","oneOf":[{"enum":["connect","headers"]},{"$ref":"#/$defs/atEvent"},{"$ref":"#/$defs/atByte"},{"$ref":"#/$defs/atMs"}]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"bodyCutFault":{"title":"BodyCutFault","description":"Breaks the connection within the body: a chunk whose size is not a number, or one shorter than its size.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["badChunk","shortBody"]},"at":{"description":"Where in the answer; \"headers\" by default.","oneOf":[{"const":"headers"},{"$ref":"#/$defs/atEvent"},{"$ref":"#/$defs/atByte"},{"$ref":"#/$defs/atMs"}]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"slowCloseFault":{"title":"SlowCloseFault","description":"Sends the whole body, but tells only later that it is over.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"slowClose"},"delayMs":{"description":"Milliseconds from the last byte to the end; 1,000 by default.","$ref":"#/$defs/delay"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"streamFault":{"title":"StreamFault","description":"Changes a stream as a whole: leaves out its [DONE], says it twice, goes on after it, splits its characters, begins with a byte order mark.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["missingDone","doubleDone","afterDone","splitUtf8","bom"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"eventFault":{"title":"EventFault","description":"Changes one event of a stream: breaks off its JSON, ends in its middle, says it twice, lets it change places with the next, leaves out its choices.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["malformedJson","cutEvent","duplicateEvent","reorder","missingChoices"]},"at":{"$ref":"#/$defs/atEvent"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"errorEventFault":{"title":"ErrorEventFault","description":"Puts an error where an event should be, under the HTTP 200 that the stream began with, and ends.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"errorEvent"},"at":{"$ref":"#/$defs/atEvent"},"message":{"description":"The error's text.","type":"string"},"type":{"description":"The error's type; server_error by default.","type":"string"},"code":{"description":"The error's code; internal_error by default.","type":["string","integer"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"hugeEventFault":{"title":"HugeEventFault","description":"Pads one event of a stream.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"hugeEvent"},"at":{"$ref":"#/$defs/atEvent"},"bytes":{"description":"How many bytes of padding; 1 MiB by default.","type":"integer","minimum":1,"maximum":67108864},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"commentsFault":{"title":"CommentsFault","description":"Puts a comment before every event of a stream.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"comments"},"text":{"description":"What stands in it; keep-alive by default.","type":"string"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"lineEndsFault":{"title":"LineEndsFault","description":"Ends the lines of a stream in another way.","type":"object","required":["kind","style"],"additionalProperties":false,"properties":{"kind":{"const":"lineEnds"},"style":{"description":"LF is what streams have by themselves.","enum":["lf","crlf","cr"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"wrongContentTypeFault":{"title":"WrongContentTypeFault","description":"Sends the answer under a content type that is not its own.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"wrongContentType"},"contentType":{"description":"What the header says; text/plain by default.","type":"string","minLength":1},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"htmlPageFault":{"title":"HtmlPageFault","description":"Answers with an HTML page, as a firewall or proxy would.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"htmlPage"},"status":{"description":"The HTTP status; 200 by default.","type":"integer","minimum":200,"maximum":599},"html":{"description":"The page; a short one by default.","type":"string"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"withoutGithubRequestIdFault":{"title":"WithoutGithubRequestIdFault","description":"Leaves out x-github-request-id, so that Copilot clients suspect a firewall.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"withoutGithubRequestId"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}},"cycleFault":{"title":"CycleFault","description":"Gives each request in turn the next step, over and over.","type":"object","required":["kind","steps"],"additionalProperties":false,"properties":{"kind":{"const":"cycle"},"steps":{"description":"Faults; null lets a request through as it is.","type":"array","minItems":1,"items":{"anyOf":[{"$ref":"#"},{"type":"null"}]}}}},"after":{"description":"Lets the first so many requests through; 0 by default.","type":"integer","minimum":0},"every":{"description":"Of the requests after those, hits every so-many-th: 3 is the third, the sixth ...; 1 by default.","type":"integer","minimum":1},"probability":{"description":"Hits with this probability, drawn from the seed; 1 by default.","type":"number","minimum":0,"maximum":1},"times":{"description":"Hits at most so many requests; no bound by default.","type":"integer","minimum":1},"atEvent":{"title":"AtEvent","description":"After so many events of the stream went out.","type":"object","required":["event"],"additionalProperties":false,"properties":{"event":{"type":"integer","minimum":0}}},"atByte":{"title":"AtByte","description":"After so many bytes of the body went out.","type":"object","required":["byte"],"additionalProperties":false,"properties":{"byte":{"type":"integer","minimum":0}}},"atMs":{"title":"AtMs","description":"So many milliseconds after the request reached the fault.","type":"object","required":["ms"],"additionalProperties":false,"properties":{"ms":{"$ref":"#/$defs/delay"}}},"delay":{"type":"number","minimum":0,"maximum":2147483647}},"examples":[{"kind":"status","status":429,"retryAfter":2,"times":1},{"kind":"reset","at":{"event":3},"times":1}]};
const schema43 = {"title":"StatusFault","description":"An HTTP error, with the body and headers that Copilot's service sends with it.","type":"object","required":["kind","status"],"additionalProperties":false,"properties":{"kind":{"const":"status"},"status":{"description":"The HTTP status.","type":"integer","minimum":200,"maximum":599,"examples":[429]},"message":{"description":"The error's text.","type":"string"},"type":{"description":"The error's type, where the body is JSON.","type":"string"},"code":{"description":"The error's code, where the body is JSON.","type":["string","integer"]},"retryAfter":{"description":"When to try again: a number of seconds, sent in the form that belongs to the status, or a text that goes out as it is.","type":["number","string"],"minimum":0,"maximum":31536000},"headers":{"description":"Further headers, names in lower case.","type":"object","additionalProperties":{"type":"string"}},"body":{"description":"The whole body in place of the usual one: a text goes out as it is, anything else as JSON.","type":["string","object","array"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};
const schema44 = {"description":"Lets the first so many requests through; 0 by default.","type":"integer","minimum":0};
const schema45 = {"description":"Of the requests after those, hits every so-many-th: 3 is the third, the sixth ...; 1 by default.","type":"integer","minimum":1};
const schema46 = {"description":"Hits with this probability, drawn from the seed; 1 by default.","type":"number","minimum":0,"maximum":1};
const schema47 = {"description":"Hits at most so many requests; no bound by default.","type":"integer","minimum":1};
const func1 = Object.prototype.hasOwnProperty;

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
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.status === undefined) && (missing0 = "status"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema43.properties, key0))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("status" !== data.kind){
validate27.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "status"},message:"must be equal to constant"}];
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
validate27.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
validate27.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data1 < 200 || isNaN(data1)){
validate27.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
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
validate27.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema43.properties.code.type},message:"must be string,integer"}];
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
validate27.errors = [{instancePath:instancePath+"/retryAfter",schemaPath:"#/properties/retryAfter/type",keyword:"type",params:{type: schema43.properties.retryAfter.type},message:"must be number,string"}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 31536000 || isNaN(data5)){
validate27.errors = [{instancePath:instancePath+"/retryAfter",schemaPath:"#/properties/retryAfter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate27.errors = [{instancePath:instancePath+"/retryAfter",schemaPath:"#/properties/retryAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate27.errors = [{instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate27.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: schema43.properties.body.type},message:"must be string,object,array"}];
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
validate27.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate27.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate27.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
validate27.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate27.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate27.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate27.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
validate27.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"title":"ExpiredTokenFault","description":"Answers 401 to the first token that a completion comes with, until the client brings another.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"expiredToken"},"when":{"$ref":"match.schema.json"}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
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
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "when"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("expiredToken" !== data.kind){
validate29.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "expiredToken"},message:"must be equal to constant"}];
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
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"title":"CutFault","description":"Breaks the connection: a TCP reset, an early end, silence, or bytes that are not HTTP.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["reset","close","stall","garbage"]},"at":{"description":"Where in the answer; \"connect\" by default.","oneOf":[{"enum":["connect","headers"]},{"$ref":"#/$defs/atEvent"},{"$ref":"#/$defs/atByte"},{"$ref":"#/$defs/atMs"}]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};
const schema50 = {"title":"AtEvent","description":"After so many events of the stream went out.","type":"object","required":["event"],"additionalProperties":false,"properties":{"event":{"type":"integer","minimum":0}}};
const schema51 = {"title":"AtByte","description":"After so many bytes of the body went out.","type":"object","required":["byte"],"additionalProperties":false,"properties":{"byte":{"type":"integer","minimum":0}}};
const schema52 = {"title":"AtMs","description":"So many milliseconds after the request reached the fault.","type":"object","required":["ms"],"additionalProperties":false,"properties":{"ms":{"$ref":"#/$defs/delay"}}};
const schema53 = {"type":"number","minimum":0,"maximum":2147483647};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
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
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "ms")){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate32.errors = [{instancePath:instancePath+"/ms",schemaPath:"#/$defs/delay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate32.errors = [{instancePath:instancePath+"/ms",schemaPath:"#/$defs/delay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/ms",schemaPath:"#/$defs/delay/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
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
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "at")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!((((data0 === "reset") || (data0 === "close")) || (data0 === "stall")) || (data0 === "garbage"))){
validate31.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema49.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
const err0 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema49.properties.at.oneOf[0].enum},message:"must be equal to one of the allowed values"};
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
if(!(validate32(data1, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
validate31.errors = vErrors;
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
validate31.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate31.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate31.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate31.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate31.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate31.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate31.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate31.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"title":"BodyCutFault","description":"Breaks the connection within the body: a chunk whose size is not a number, or one shorter than its size.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["badChunk","shortBody"]},"at":{"description":"Where in the answer; \"headers\" by default.","oneOf":[{"const":"headers"},{"$ref":"#/$defs/atEvent"},{"$ref":"#/$defs/atByte"},{"$ref":"#/$defs/atMs"}]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

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
if(!(((((((key0 === "kind") || (key0 === "at")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!((data0 === "badChunk") || (data0 === "shortBody"))){
validate35.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema58.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate32(data1, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
validate35.errors = vErrors;
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
validate35.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate35.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate35.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate35.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate35.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
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
validate35.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate35.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"title":"SlowCloseFault","description":"Sends the whole body, but tells only later that it is over.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"slowClose"},"delayMs":{"description":"Milliseconds from the last byte to the end; 1,000 by default.","$ref":"#/$defs/delay"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
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
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "delayMs")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate38.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("slowClose" !== data.kind){
validate38.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "slowClose"},message:"must be equal to constant"}];
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
validate38.errors = [{instancePath:instancePath+"/delayMs",schemaPath:"#/$defs/delay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate38.errors = [{instancePath:instancePath+"/delayMs",schemaPath:"#/$defs/delay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/delayMs",schemaPath:"#/$defs/delay/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate38.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate38.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate38.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate38.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate38.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate38.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate38.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate38.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"title":"StreamFault","description":"Changes a stream as a whole: leaves out its [DONE], says it twice, goes on after it, splits its characters, begins with a byte order mark.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["missingDone","doubleDone","afterDone","splitUtf8","bom"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
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
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!(((((data0 === "missingDone") || (data0 === "doubleDone")) || (data0 === "afterDone")) || (data0 === "splitUtf8")) || (data0 === "bom"))){
validate40.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema71.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate40.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate40.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate40.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate40.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate40.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate40.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate40.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate40.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"title":"EventFault","description":"Changes one event of a stream: breaks off its JSON, ends in its middle, says it twice, lets it change places with the next, leaves out its choices.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"enum":["malformedJson","cutEvent","duplicateEvent","reorder","missingChoices"]},"at":{"$ref":"#/$defs/atEvent"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
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
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "at")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!(((((data0 === "malformedJson") || (data0 === "cutEvent")) || (data0 === "duplicateEvent")) || (data0 === "reorder")) || (data0 === "missingChoices"))){
validate42.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema76.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate42.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(key1 === "event")){
validate42.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.event !== undefined){
let data2 = data1.event;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate42.errors = [{instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate42.errors = [{instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate42.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate42.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate42.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate42.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate42.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate42.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate42.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate42.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"title":"ErrorEventFault","description":"Puts an error where an event should be, under the HTTP 200 that the stream began with, and ends.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"errorEvent"},"at":{"$ref":"#/$defs/atEvent"},"message":{"description":"The error's text.","type":"string"},"type":{"description":"The error's type; server_error by default.","type":"string"},"code":{"description":"The error's code; internal_error by default.","type":["string","integer"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
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
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema82.properties, key0))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("errorEvent" !== data.kind){
validate44.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "errorEvent"},message:"must be equal to constant"}];
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
validate44.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(key1 === "event")){
validate44.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.event !== undefined){
let data2 = data1.event;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate44.errors = [{instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate44.errors = [{instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate44.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate44.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate44.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema82.properties.code.type},message:"must be string,integer"}];
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
validate44.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate44.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate44.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate44.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate44.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate44.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate44.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
validate44.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"title":"HugeEventFault","description":"Pads one event of a stream.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"hugeEvent"},"at":{"$ref":"#/$defs/atEvent"},"bytes":{"description":"How many bytes of padding; 1 MiB by default.","type":"integer","minimum":1,"maximum":67108864},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
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
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "at")) || (key0 === "bytes")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("hugeEvent" !== data.kind){
validate46.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "hugeEvent"},message:"must be equal to constant"}];
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
validate46.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(key1 === "event")){
validate46.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.event !== undefined){
let data2 = data1.event;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate46.errors = [{instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate46.errors = [{instancePath:instancePath+"/at/event",schemaPath:"#/$defs/atEvent/properties/event/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/at",schemaPath:"#/$defs/atEvent/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate46.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 67108864 || isNaN(data3)){
validate46.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 67108864},message:"must be <= 67108864"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate46.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate46.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate46.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate46.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate46.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate46.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate46.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate46.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate46.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = {"title":"CommentsFault","description":"Puts a comment before every event of a stream.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"comments"},"text":{"description":"What stands in it; keep-alive by default.","type":"string"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
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
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "text")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate48.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("comments" !== data.kind){
validate48.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "comments"},message:"must be equal to constant"}];
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
validate48.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate48.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate48.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate48.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate48.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate48.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate48.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate48.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate48.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema99 = {"title":"LineEndsFault","description":"Ends the lines of a stream in another way.","type":"object","required":["kind","style"],"additionalProperties":false,"properties":{"kind":{"const":"lineEnds"},"style":{"description":"LF is what streams have by themselves.","enum":["lf","crlf","cr"]},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
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
validate50.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "style")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate50.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("lineEnds" !== data.kind){
validate50.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "lineEnds"},message:"must be equal to constant"}];
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
validate50.errors = [{instancePath:instancePath+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues: schema99.properties.style.enum},message:"must be equal to one of the allowed values"}];
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
validate50.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate50.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate50.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate50.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate50.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate50.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate50.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate50.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema104 = {"title":"WrongContentTypeFault","description":"Sends the answer under a content type that is not its own.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"wrongContentType"},"contentType":{"description":"What the header says; text/plain by default.","type":"string","minLength":1},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
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
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "contentType")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("wrongContentType" !== data.kind){
validate52.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "wrongContentType"},message:"must be equal to constant"}];
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
validate52.errors = [{instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate52.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate52.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate52.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate52.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate52.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate52.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate52.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate52.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema109 = {"title":"HtmlPageFault","description":"Answers with an HTML page, as a firewall or proxy would.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"htmlPage"},"status":{"description":"The HTTP status; 200 by default.","type":"integer","minimum":200,"maximum":599},"html":{"description":"The page; a short one by default.","type":"string"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
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
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "status")) || (key0 === "html")) || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("htmlPage" !== data.kind){
validate54.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "htmlPage"},message:"must be equal to constant"}];
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
validate54.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
validate54.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data1 < 200 || isNaN(data1)){
validate54.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
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
validate54.errors = [{instancePath:instancePath+"/html",schemaPath:"#/properties/html/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate54.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate54.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate54.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate54.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate54.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate54.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate54.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate54.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema114 = {"title":"WithoutGithubRequestIdFault","description":"Leaves out x-github-request-id, so that Copilot clients suspect a firewall.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"withoutGithubRequestId"},"when":{"$ref":"match.schema.json"},"after":{"$ref":"#/$defs/after"},"every":{"$ref":"#/$defs/every"},"probability":{"$ref":"#/$defs/probability"},"times":{"$ref":"#/$defs/times"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
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
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "when")) || (key0 === "after")) || (key0 === "every")) || (key0 === "probability")) || (key0 === "times"))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("withoutGithubRequestId" !== data.kind){
validate56.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "withoutGithubRequestId"},message:"must be equal to constant"}];
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
validate56.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate56.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate56.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate56.errors = [{instancePath:instancePath+"/every",schemaPath:"#/$defs/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate56.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate56.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/probability",schemaPath:"#/$defs/probability/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate56.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate56.errors = [{instancePath:instancePath+"/times",schemaPath:"#/$defs/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema119 = {"title":"CycleFault","description":"Gives each request in turn the next step, over and over.","type":"object","required":["kind","steps"],"additionalProperties":false,"properties":{"kind":{"const":"cycle"},"steps":{"description":"Faults; null lets a request through as it is.","type":"array","minItems":1,"items":{"anyOf":[{"$ref":"#"},{"type":"null"}]}}}};
const root0 = {validate: validate26};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
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
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "steps"))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("cycle" !== data.kind){
validate58.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "cycle"},message:"must be equal to constant"}];
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
validate58.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate58.errors = vErrors;
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
validate58.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="fault.schema.json" */;
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
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "status"){
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "expiredToken"){
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "reset"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "close"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "stall"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "garbage"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "badChunk"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "shortBody"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "slowClose"){
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "missingDone"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "doubleDone"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "afterDone"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "splitUtf8"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "bom"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "malformedJson"){
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cutEvent"){
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "duplicateEvent"){
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "reorder"){
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "missingChoices"){
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "errorEvent"){
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "hugeEvent"){
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "comments"){
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "lineEnds"){
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "wrongContentType"){
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "htmlPage"){
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "withoutGithubRequestId"){
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cycle"){
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
}
validate26.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate26.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if((data.reply === undefined) && (missing0 = "reply")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "match")) || (key0 === "reply")) || (key0 === "latency")) || (key0 === "faults")) || (key0 === "times")) || (key0 === "priority"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 1){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.match !== undefined){
const _errs4 = errors;
if(!(validate22(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reply !== undefined){
const _errs5 = errors;
if(!(validate24(data.reply, {instancePath:instancePath+"/reply",parentData:data,parentDataProperty:"reply",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latency !== undefined){
let data3 = data.latency;
const _errs6 = errors;
const _errs8 = errors;
let valid2 = false;
let passing0 = null;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs11 = errors;
for(const key1 in data3){
if(!(((key1 === "firstTokenMs") || (key1 === "tokensPerSecond")) || (key1 === "jitter"))){
const err0 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
break;
}
}
if(_errs11 === errors){
if(data3.firstTokenMs !== undefined){
let data4 = data3.firstTokenMs;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
const err1 = {instancePath:instancePath+"/latency/firstTokenMs",schemaPath:"latency.schema.json/oneOf/0/properties/firstTokenMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data4 < 0 || isNaN(data4)){
const err2 = {instancePath:instancePath+"/latency/firstTokenMs",schemaPath:"latency.schema.json/oneOf/0/properties/firstTokenMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/latency/firstTokenMs",schemaPath:"latency.schema.json/oneOf/0/properties/firstTokenMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.tokensPerSecond !== undefined){
let data5 = data3.tokensPerSecond;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0.01 || isNaN(data5)){
const err4 = {instancePath:instancePath+"/latency/tokensPerSecond",schemaPath:"latency.schema.json/oneOf/0/properties/tokensPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01},message:"must be >= 0.01"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/latency/tokensPerSecond",schemaPath:"latency.schema.json/oneOf/0/properties/tokensPerSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.jitter !== undefined){
let data6 = data3.jitter;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
const err6 = {instancePath:instancePath+"/latency/jitter",schemaPath:"latency.schema.json/oneOf/0/properties/jitter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data6 < 0 || isNaN(data6)){
const err7 = {instancePath:instancePath+"/latency/jitter",schemaPath:"latency.schema.json/oneOf/0/properties/jitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/latency/jitter",schemaPath:"latency.schema.json/oneOf/0/properties/jitter/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
var props1 = true;
}
const _errs18 = errors;
if(errors === _errs18){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const tag0 = data3.kind;
if(typeof tag0 == "string"){
if(tag0 === "pace"){
const _errs20 = errors;
if(errors === _errs20){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.kind === undefined) && (missing1 = "kind")){
const err10 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
const _errs22 = errors;
for(const key2 in data3){
if(!((((key2 === "kind") || (key2 === "firstTokenMs")) || (key2 === "tokensPerSecond")) || (key2 === "jitter"))){
const err11 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
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
if(_errs22 === errors){
if(data3.kind !== undefined){
const _errs23 = errors;
if("pace" !== data3.kind){
const err12 = {instancePath:instancePath+"/latency/kind",schemaPath:"latency.schema.json/oneOf/1/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "pace"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data3.firstTokenMs !== undefined){
let data8 = data3.firstTokenMs;
const _errs24 = errors;
if(errors === _errs24){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2147483647 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/latency/firstTokenMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/0/properties/firstTokenMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data8 < 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/latency/firstTokenMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/0/properties/firstTokenMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/latency/firstTokenMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/0/properties/firstTokenMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data3.tokensPerSecond !== undefined){
let data9 = data3.tokensPerSecond;
const _errs26 = errors;
if(errors === _errs26){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0.01 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/latency/tokensPerSecond",schemaPath:"latency.schema.json/oneOf/1/oneOf/0/properties/tokensPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01},message:"must be >= 0.01"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/latency/tokensPerSecond",schemaPath:"latency.schema.json/oneOf/1/oneOf/0/properties/tokensPerSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data3.jitter !== undefined){
let data10 = data3.jitter;
const _errs28 = errors;
if(errors === _errs28){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/latency/jitter",schemaPath:"latency.schema.json/oneOf/1/oneOf/0/properties/jitter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data10 < 0 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/latency/jitter",schemaPath:"latency.schema.json/oneOf/1/oneOf/0/properties/jitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/latency/jitter",schemaPath:"latency.schema.json/oneOf/1/oneOf/0/properties/jitter/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var props2 = true;
}
else if(tag0 === "fixed"){
const _errs30 = errors;
if(errors === _errs30){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if(((data3.kind === undefined) && (missing2 = "kind")) || ((data3.ms === undefined) && (missing2 = "ms"))){
const err22 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
const _errs32 = errors;
for(const key3 in data3){
if(!((key3 === "kind") || (key3 === "ms"))){
const err23 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
}
if(_errs32 === errors){
if(data3.kind !== undefined){
const _errs33 = errors;
if("fixed" !== data3.kind){
const err24 = {instancePath:instancePath+"/latency/kind",schemaPath:"latency.schema.json/oneOf/1/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "fixed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data3.ms !== undefined){
let data12 = data3.ms;
const _errs34 = errors;
if(errors === _errs34){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/latency/ms",schemaPath:"latency.schema.json/oneOf/1/oneOf/1/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data12 < 0 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/latency/ms",schemaPath:"latency.schema.json/oneOf/1/oneOf/1/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/latency/ms",schemaPath:"latency.schema.json/oneOf/1/oneOf/1/properties/ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid8 = _errs34 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(props2 !== true){
props2 = true;
}
}
else if(tag0 === "uniform"){
const _errs36 = errors;
if(errors === _errs36){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing3;
if((((data3.kind === undefined) && (missing3 = "kind")) || ((data3.minMs === undefined) && (missing3 = "minMs"))) || ((data3.maxMs === undefined) && (missing3 = "maxMs"))){
const err29 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
const _errs38 = errors;
for(const key4 in data3){
if(!(((key4 === "kind") || (key4 === "minMs")) || (key4 === "maxMs"))){
const err30 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break;
}
}
if(_errs38 === errors){
if(data3.kind !== undefined){
const _errs39 = errors;
if("uniform" !== data3.kind){
const err31 = {instancePath:instancePath+"/latency/kind",schemaPath:"latency.schema.json/oneOf/1/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "uniform"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid10 = _errs39 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data3.minMs !== undefined){
let data14 = data3.minMs;
const _errs40 = errors;
if(errors === _errs40){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 2147483647 || isNaN(data14)){
const err32 = {instancePath:instancePath+"/latency/minMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/2/properties/minMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data14 < 0 || isNaN(data14)){
const err33 = {instancePath:instancePath+"/latency/minMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/2/properties/minMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/latency/minMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/2/properties/minMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid10 = _errs40 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data3.maxMs !== undefined){
let data15 = data3.maxMs;
const _errs42 = errors;
if(errors === _errs42){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
const err35 = {instancePath:instancePath+"/latency/maxMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/2/properties/maxMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data15 < 0 || isNaN(data15)){
const err36 = {instancePath:instancePath+"/latency/maxMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/2/properties/maxMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/latency/maxMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/2/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var valid10 = _errs42 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(props2 !== true){
props2 = true;
}
}
else if(tag0 === "lognormal"){
const _errs44 = errors;
if(errors === _errs44){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing4;
if(((((data3.kind === undefined) && (missing4 = "kind")) || ((data3.medianMs === undefined) && (missing4 = "medianMs"))) || ((data3.sigma === undefined) && (missing4 = "sigma"))) || ((data3.maxMs === undefined) && (missing4 = "maxMs"))){
const err39 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
const _errs46 = errors;
for(const key5 in data3){
if(!((((key5 === "kind") || (key5 === "medianMs")) || (key5 === "sigma")) || (key5 === "maxMs"))){
const err40 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
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
if(_errs46 === errors){
if(data3.kind !== undefined){
const _errs47 = errors;
if("lognormal" !== data3.kind){
const err41 = {instancePath:instancePath+"/latency/kind",schemaPath:"latency.schema.json/oneOf/1/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "lognormal"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid12 = _errs47 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data3.medianMs !== undefined){
let data17 = data3.medianMs;
const _errs48 = errors;
if(errors === _errs48){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 2147483647 || isNaN(data17)){
const err42 = {instancePath:instancePath+"/latency/medianMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/3/properties/medianMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
if(data17 < 0 || isNaN(data17)){
const err43 = {instancePath:instancePath+"/latency/medianMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/3/properties/medianMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/latency/medianMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/3/properties/medianMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var valid12 = _errs48 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data3.sigma !== undefined){
let data18 = data3.sigma;
const _errs50 = errors;
if(errors === _errs50){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 10 || isNaN(data18)){
const err45 = {instancePath:instancePath+"/latency/sigma",schemaPath:"latency.schema.json/oneOf/1/oneOf/3/properties/sigma/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data18 < 0 || isNaN(data18)){
const err46 = {instancePath:instancePath+"/latency/sigma",schemaPath:"latency.schema.json/oneOf/1/oneOf/3/properties/sigma/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/latency/sigma",schemaPath:"latency.schema.json/oneOf/1/oneOf/3/properties/sigma/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var valid12 = _errs50 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data3.maxMs !== undefined){
let data19 = data3.maxMs;
const _errs52 = errors;
if(errors === _errs52){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 2147483647 || isNaN(data19)){
const err48 = {instancePath:instancePath+"/latency/maxMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/3/properties/maxMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
if(data19 < 0 || isNaN(data19)){
const err49 = {instancePath:instancePath+"/latency/maxMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/3/properties/maxMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/latency/maxMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/3/properties/maxMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var valid12 = _errs52 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(props2 !== true){
props2 = true;
}
}
else if(tag0 === "dribble"){
const _errs54 = errors;
if(errors === _errs54){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing5;
if((((data3.kind === undefined) && (missing5 = "kind")) || ((data3.bytes === undefined) && (missing5 = "bytes"))) || ((data3.everyMs === undefined) && (missing5 = "everyMs"))){
const err52 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/4/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
const _errs56 = errors;
for(const key6 in data3){
if(!(((key6 === "kind") || (key6 === "bytes")) || (key6 === "everyMs"))){
const err53 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
break;
}
}
if(_errs56 === errors){
if(data3.kind !== undefined){
const _errs57 = errors;
if("dribble" !== data3.kind){
const err54 = {instancePath:instancePath+"/latency/kind",schemaPath:"latency.schema.json/oneOf/1/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "dribble"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var valid14 = _errs57 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data3.bytes !== undefined){
let data21 = data3.bytes;
const _errs58 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err55 = {instancePath:instancePath+"/latency/bytes",schemaPath:"latency.schema.json/oneOf/1/oneOf/4/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(errors === _errs58){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err56 = {instancePath:instancePath+"/latency/bytes",schemaPath:"latency.schema.json/oneOf/1/oneOf/4/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
var valid14 = _errs58 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data3.everyMs !== undefined){
let data22 = data3.everyMs;
const _errs60 = errors;
if(errors === _errs60){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 2147483647 || isNaN(data22)){
const err57 = {instancePath:instancePath+"/latency/everyMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/4/properties/everyMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
if(data22 < 0 || isNaN(data22)){
const err58 = {instancePath:instancePath+"/latency/everyMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/4/properties/everyMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/latency/everyMs",schemaPath:"latency.schema.json/oneOf/1/oneOf/4/properties/everyMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var valid14 = _errs60 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
else {
const err60 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(props2 !== true){
props2 = true;
}
}
else if(tag0 === "bandwidth"){
const _errs62 = errors;
if(errors === _errs62){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing6;
if(((data3.kind === undefined) && (missing6 = "kind")) || ((data3.bytesPerSecond === undefined) && (missing6 = "bytesPerSecond"))){
const err61 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/5/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
const _errs64 = errors;
for(const key7 in data3){
if(!((key7 === "kind") || (key7 === "bytesPerSecond"))){
const err62 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
break;
}
}
if(_errs64 === errors){
if(data3.kind !== undefined){
const _errs65 = errors;
if("bandwidth" !== data3.kind){
const err63 = {instancePath:instancePath+"/latency/kind",schemaPath:"latency.schema.json/oneOf/1/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "bandwidth"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var valid16 = _errs65 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data3.bytesPerSecond !== undefined){
let data24 = data3.bytesPerSecond;
const _errs66 = errors;
if(errors === _errs66){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err64 = {instancePath:instancePath+"/latency/bytesPerSecond",schemaPath:"latency.schema.json/oneOf/1/oneOf/5/properties/bytesPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/latency/bytesPerSecond",schemaPath:"latency.schema.json/oneOf/1/oneOf/5/properties/bytesPerSecond/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
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
const err66 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(props2 !== true){
props2 = true;
}
}
else {
const err67 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf/1/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
}
if(!valid2){
const err69 = {instancePath:instancePath+"/latency",schemaPath:"latency.schema.json/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.faults !== undefined){
let data25 = data.faults;
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data25)){
var valid17 = true;
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
const _errs70 = errors;
if(!(validate26(data25[i0], {instancePath:instancePath+"/faults/" + i0,parentData:data25,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid17 = _errs70 === errors;
if(!valid17){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data27 = data.times;
const _errs71 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate21.errors = [{instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs71){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000 || isNaN(data27)){
validate21.errors = [{instancePath:instancePath+"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data27 < 1 || isNaN(data27)){
validate21.errors = [{instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data28 = data.priority;
const _errs73 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate21.errors = [{instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs73 === errors;
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="fixture-file.schema.json" */;
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
let missing0;
if((data.fixtures === undefined) && (missing0 = "fixtures")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "fixtures"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate20.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixtures !== undefined){
let data1 = data.fixtures;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate21(data1[i0], {instancePath:instancePath+"/fixtures/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

