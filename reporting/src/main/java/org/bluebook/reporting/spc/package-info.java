/** XmR charts: whether a series of figures has changed more than chance would have it, said in words first. */
package org.bluebook.reporting.spc;
