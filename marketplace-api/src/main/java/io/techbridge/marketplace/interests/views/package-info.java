/**
 * What each of those who have to do with an interest sees of it.
 */
@NullMarked
@NamedInterface("views")
package io.techbridge.marketplace.interests.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
