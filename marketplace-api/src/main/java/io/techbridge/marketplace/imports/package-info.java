/**
 * Lists that members bring: uploaded, mapped, checked row by row and applied in the
 * background.
 */
@NullMarked
package io.techbridge.marketplace.imports;

import org.jspecify.annotations.NullMarked;
