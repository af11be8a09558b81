package io.techbridge.marketplace.imports;

/**
 * A row that was written, or not.
 *
 * @param waits whether its listing now waits for a review
 */
record WrittenRow(JudgedRow row, boolean waits) {

}
