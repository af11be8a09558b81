package io.techbridge.marketplace.imports;

import org.jspecify.annotations.Nullable;

/**
 * What a row is likely the same as: something its owner has, or an earlier row.
 *
 * @param id {@code null} if it is a row
 * @param row the row as a spreadsheet program counts it, {@code null} if it is none
 */
record Alike(@Nullable Long id, @Nullable Integer row, String title) {

}
