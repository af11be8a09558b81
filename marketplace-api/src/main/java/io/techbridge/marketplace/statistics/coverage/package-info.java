/**
 * What part of the market has an answer.
 */
@NullMarked
package io.techbridge.marketplace.statistics.coverage;

import org.jspecify.annotations.NullMarked;
