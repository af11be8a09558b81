/**
 * Files that people hand in: where they are kept, what they may be, how they are called.
 */
@NullMarked
package io.techbridge.marketplace.platform.files;

import org.jspecify.annotations.NullMarked;
