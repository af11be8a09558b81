/**
 * Measures the ranking on judged data.
 */
@NullMarked
package io.techbridge.matching.evaluation;

import org.jspecify.annotations.NullMarked;
