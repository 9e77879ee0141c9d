/** Every "no" leaves as problem+json (RFC 9457), and this is where it is translated, explained and noted. */
package org.bluebook.api.problem;
