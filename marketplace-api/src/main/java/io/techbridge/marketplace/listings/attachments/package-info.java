/**
 * Files that belong to listings. Which files a version has stands in its content, so that
 * they come and go with edits and reviews; how a file is called stands beside it and
 * changes at once.
 */
@NullMarked
@NamedInterface("attachments")
package io.techbridge.marketplace.listings.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
