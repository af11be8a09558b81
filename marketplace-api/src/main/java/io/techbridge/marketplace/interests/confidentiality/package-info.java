/**
 * The agreement to keep to oneself what the other side shows, and what opens with it.
 */
@NullMarked
package io.techbridge.marketplace.interests.confidentiality;

import org.jspecify.annotations.NullMarked;
