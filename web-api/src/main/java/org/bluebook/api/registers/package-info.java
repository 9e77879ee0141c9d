/** The small registers over HTTP: trends, staff, impact assessments, what people said matters, and short forms. */
package org.bluebook.api.registers;
