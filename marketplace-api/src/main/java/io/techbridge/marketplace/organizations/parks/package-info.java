/**
 * Parks (园区) that organizations settle in, and who operates them.
 */
@NamedInterface("parks")
@NullMarked
package io.techbridge.marketplace.organizations.parks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
