/** The facts of ops/sample recorded by the domain's verbs, for what needs them without the API: tests here and benchmarks. */
package org.bluebook.reporting.sample;
