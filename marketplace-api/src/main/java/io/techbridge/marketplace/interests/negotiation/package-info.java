/**
 * The log of a negotiation: meetings, notes, files and next steps, and what a side keeps
 * to itself.
 */
@NullMarked
@NamedInterface("negotiation")
package io.techbridge.marketplace.interests.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
