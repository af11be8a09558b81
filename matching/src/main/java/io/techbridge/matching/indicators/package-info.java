/**
 * Compares the technical figures of offers with those that demands ask for: names of
 * quantities, units, values.
 */
@NullMarked
package io.techbridge.matching.indicators;

import org.jspecify.annotations.NullMarked;
