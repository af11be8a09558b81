/**
 * Research achievements that universities and institutes offer.
 */
@NamedInterface("achievements")
@NullMarked
package io.techbridge.marketplace.listings.achievements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
