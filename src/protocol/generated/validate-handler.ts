// Generated from schemas/ by `npm run generate`; change the schema, not this file.
// @ts-nocheck
import type { Validator } from '../problem.ts'
"use strict";
export const validate: Validator = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"handler.schema.json","title":"HandlerData","description":"Who answers.","type":"object","discriminator":{"propertyName":"kind"},"oneOf":[{"$ref":"#/$defs/echo"},{"$ref":"#/$defs/text"},{"$ref":"#/$defs/fixtures"},{"$ref":"#/$defs/synthetic"},{"$ref":"#/$defs/sequence"},{"$ref":"#/$defs/firstOf"}],"$defs":{"echo":{"title":"EchoHandler","description":"Answers with the prompt itself.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"echo"}}},"text":{"title":"TextHandler","description":"Answers everything with this text; several texts are the choices of one answer.","type":"object","required":["kind","text"],"additionalProperties":false,"properties":{"kind":{"const":"text"},"text":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]}}},"fixtures":{"title":"FixturesHandler","description":"Answers with the fixture that matches best; without paths, with the fixtures that ship with the package.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"fixtures"},"paths":{"description":"Files or folders, relative to the file this stands in.","type":"array","items":{"type":"string","minLength":1},"minItems":1}}},"synthetic":{"title":"SyntheticHandler","description":"Makes up plausible code in the request's language.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"synthetic"},"seed":{"description":"Makes the code repeatable whatever the proxy's own seed is.","type":"integer"}}},"sequence":{"title":"SequenceHandler","description":"Answers the first request with the first step, the second with the second, and so on, then with nothing.","type":"object","required":["kind","steps"],"additionalProperties":false,"properties":{"kind":{"const":"sequence"},"steps":{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string"},{"$ref":"#"}]}}}},"firstOf":{"title":"FirstOfHandler","description":"Asks the handlers in order; the first that has an answer wins.","type":"object","required":["kind","handlers"],"additionalProperties":false,"properties":{"kind":{"const":"firstOf"},"handlers":{"type":"array","minItems":1,"items":{"$ref":"#"}}}}}};
const schema34 = {"title":"EchoHandler","description":"Answers with the prompt itself.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"echo"}}};
const schema35 = {"title":"TextHandler","description":"Answers everything with this text; several texts are the choices of one answer.","type":"object","required":["kind","text"],"additionalProperties":false,"properties":{"kind":{"const":"text"},"text":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]}}};
const schema36 = {"title":"FixturesHandler","description":"Answers with the fixture that matches best; without paths, with the fixtures that ship with the package.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"fixtures"},"paths":{"description":"Files or folders, relative to the file this stands in.","type":"array","items":{"type":"string","minLength":1},"minItems":1}}};
const schema37 = {"title":"SyntheticHandler","description":"Makes up plausible code in the request's language.","type":"object","required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"synthetic"},"seed":{"description":"Makes the code repeatable whatever the proxy's own seed is.","type":"integer"}}};
const schema32 = {"title":"SequenceHandler","description":"Answers the first request with the first step, the second with the second, and so on, then with nothing.","type":"object","required":["kind","steps"],"additionalProperties":false,"properties":{"kind":{"const":"sequence"},"steps":{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string"},{"$ref":"#"}]}}}};
const root0 = {validate: validate20};

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
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.steps === undefined) && (missing0 = "steps"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "steps"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("sequence" !== data.kind){
validate21.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "sequence"},message:"must be equal to constant"}];
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
validate21.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
if(typeof data2 !== "string"){
const err0 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs9 = errors;
if(!(root0.validate(data2, {instancePath:instancePath+"/steps/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? root0.validate.errors : vErrors.concat(root0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
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
validate21.errors = vErrors;
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
validate21.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"title":"FirstOfHandler","description":"Asks the handlers in order; the first that has an answer wins.","type":"object","required":["kind","handlers"],"additionalProperties":false,"properties":{"kind":{"const":"firstOf"},"handlers":{"type":"array","minItems":1,"items":{"$ref":"#"}}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.handlers === undefined) && (missing0 = "handlers"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "handlers"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("firstOf" !== data.kind){
validate22.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "firstOf"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.handlers !== undefined){
let data1 = data.handlers;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
validate22.errors = [{instancePath:instancePath+"/handlers",schemaPath:"#/properties/handlers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(root0.validate(data1[i0], {instancePath:instancePath+"/handlers/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? root0.validate.errors : vErrors.concat(root0.validate.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/handlers",schemaPath:"#/properties/handlers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="handler.schema.json" */;
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
if(tag0 === "echo"){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate20.errors = [{instancePath,schemaPath:"#/$defs/echo/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!(key0 === "kind")){
validate20.errors = [{instancePath,schemaPath:"#/$defs/echo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data.kind !== undefined){
if("echo" !== data.kind){
validate20.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/echo/properties/kind/const",keyword:"const",params:{allowedValue: "echo"},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/$defs/echo/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var props0 = true;
}
else if(tag0 === "text"){
const _errs8 = errors;
if(errors === _errs8){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.kind === undefined) && (missing1 = "kind")) || ((data.text === undefined) && (missing1 = "text"))){
validate20.errors = [{instancePath,schemaPath:"#/$defs/text/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data){
if(!((key1 === "kind") || (key1 === "text"))){
validate20.errors = [{instancePath,schemaPath:"#/$defs/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data.kind !== undefined){
const _errs11 = errors;
if("text" !== data.kind){
validate20.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/text/properties/kind/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"}];
return false;
}
var valid6 = _errs11 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.text !== undefined){
let data2 = data.text;
const _errs12 = errors;
const _errs13 = errors;
let valid7 = false;
let passing0 = null;
const _errs14 = errors;
if(typeof data2 !== "string"){
const err0 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/text/properties/text/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data2)){
if(data2.length < 1){
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/text/properties/text/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid8 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs18 = errors;
if(typeof data2[i0] !== "string"){
const err2 = {instancePath:instancePath+"/text/" + i0,schemaPath:"#/$defs/text/properties/text/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid8 = _errs18 === errors;
if(!valid8){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/text/properties/text/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/$defs/text/properties/text/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid6 = _errs12 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "fixtures"){
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
validate20.errors = [{instancePath,schemaPath:"#/$defs/fixtures/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data){
if(!((key2 === "kind") || (key2 === "paths"))){
validate20.errors = [{instancePath,schemaPath:"#/$defs/fixtures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data.kind !== undefined){
const _errs24 = errors;
if("fixtures" !== data.kind){
validate20.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/fixtures/properties/kind/const",keyword:"const",params:{allowedValue: "fixtures"},message:"must be equal to constant"}];
return false;
}
var valid11 = _errs24 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.paths !== undefined){
let data5 = data.paths;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data5)){
if(data5.length < 1){
validate20.errors = [{instancePath:instancePath+"/paths",schemaPath:"#/$defs/fixtures/properties/paths/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid12 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs27 = errors;
if(errors === _errs27){
if(typeof data6 === "string"){
if(data6.length < 1){
validate20.errors = [{instancePath:instancePath+"/paths/" + i1,schemaPath:"#/$defs/fixtures/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/paths/" + i1,schemaPath:"#/$defs/fixtures/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs27 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/paths",schemaPath:"#/$defs/fixtures/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs25 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/$defs/fixtures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "synthetic"){
const _errs30 = errors;
if(errors === _errs30){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.kind === undefined) && (missing3 = "kind")){
validate20.errors = [{instancePath,schemaPath:"#/$defs/synthetic/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key3 in data){
if(!((key3 === "kind") || (key3 === "seed"))){
validate20.errors = [{instancePath,schemaPath:"#/$defs/synthetic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data.kind !== undefined){
const _errs33 = errors;
if("synthetic" !== data.kind){
validate20.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/synthetic/properties/kind/const",keyword:"const",params:{allowedValue: "synthetic"},message:"must be equal to constant"}];
return false;
}
var valid15 = _errs33 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.seed !== undefined){
let data8 = data.seed;
const _errs34 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate20.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/$defs/synthetic/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs34 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/$defs/synthetic/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "sequence"){
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "firstOf"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

