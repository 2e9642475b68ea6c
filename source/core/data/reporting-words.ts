/** Lemmas and forms of English verbs that report what somebody says. */
export const reportingVerbs = `
say tell add write tweet ask reply continue respond declare announce state note explain insist argue claim warn
according accord quote read call describe joke quip shout yell chant post text message comment answer recall conclude
admit concede deny charge accuse praise urge vow pledge promise predict reports says writes notes tweets
`;

/** Nouns that do: `in a statement`. */
export const reportingNouns = `
statement remark comment question headline message letter tweet email post
`;
