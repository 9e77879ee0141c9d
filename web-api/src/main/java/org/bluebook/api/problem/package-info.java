/** Every "no" leaves as problem+json (RFC 9457), and this is where it is translated and explained. */
package org.bluebook.api.problem;
