/**
 * The marketplace application: one package for each business word.
 */
@NullMarked
package io.techbridge.marketplace;

import org.jspecify.annotations.NullMarked;
