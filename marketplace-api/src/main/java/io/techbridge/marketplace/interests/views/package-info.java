/**
 * What each of those who have to do with an interest sees of it.
 */
@NullMarked
package io.techbridge.marketplace.interests.views;

import org.jspecify.annotations.NullMarked;
