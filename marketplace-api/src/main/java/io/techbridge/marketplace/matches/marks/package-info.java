/**
 * What organizations think of the matches of their listings: shortlisted, put off,
 * dismissed.
 */
@NullMarked
@NamedInterface("marks")
package io.techbridge.marketplace.matches.marks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
