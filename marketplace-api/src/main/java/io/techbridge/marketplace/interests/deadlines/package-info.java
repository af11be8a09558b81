/**
 * How the time to answer an interest runs out.
 */
@NullMarked
package io.techbridge.marketplace.interests.deadlines;

import org.jspecify.annotations.NullMarked;
