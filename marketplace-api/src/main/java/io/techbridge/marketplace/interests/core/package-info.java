/**
 * The life of an interest, who may look into it, and what it tells of each side.
 */
@NullMarked
@NamedInterface("core")
package io.techbridge.marketplace.interests.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
