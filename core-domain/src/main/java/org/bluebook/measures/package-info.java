/** Numbers that wear their unit and their doubt: "over 138 arrests" is neither 138 nor a rate. */
package org.bluebook.measures;
