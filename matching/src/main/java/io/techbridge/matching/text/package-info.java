/**
 * How texts are prepared for comparison and turned into vectors.
 */
@NullMarked
package io.techbridge.matching.text;

import org.jspecify.annotations.NullMarked;
