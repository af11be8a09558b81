/**
 * Search lists for people who look around.
 */
@NullMarked
package io.techbridge.matching.browse;

import org.jspecify.annotations.NullMarked;
