/** Text that means something to Cypher, Lucene, a regular expression or a browser, and must mean nothing to us. */
export const hostile = [
  `villa' OR 1=1 //`,
  `villa"}) DETACH DELETE n //`,
  '$text `n`.id {id: villa}',
  'name:villa OR nameKeys:*',
  '*:*',
  '+villa -vision && (aston || !dudley)',
  'villa~2 vision^9 [a TO z] {a TO z}',
  'vill? vis*n',
  '/v.*a/ \\villa\\',
  'villa AND NOT vision',
  '^(villa|vision)+$ [\\w]{1,99}.*',
  '<script>alert("villa")</script>',
  '<b onmouseover=alert(1)>villa vision</b> &amp; &#60;',
  'org-aston-university"]->() RETURN n',
  '\u0000\ud800villa\u202e',
] as const
