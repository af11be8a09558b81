/**
 * Of whom and of which days figures tell, and what of it must stay hidden.
 */
@NullMarked
package io.techbridge.marketplace.statistics.scope;

import org.jspecify.annotations.NullMarked;
