/**
 * The search index: what its documents hold, how their text is analysed, how it is
 * created and written.
 */
@NullMarked
package io.techbridge.matching.index;

import org.jspecify.annotations.NullMarked;
