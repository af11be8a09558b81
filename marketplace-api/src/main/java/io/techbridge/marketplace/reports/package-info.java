/**
 * Writes match reports: who should talk to whom and why, as a workbook for people and as
 * csv, jsonl or trec for programs. Also writes templates of lists.
 */
@NullMarked
package io.techbridge.marketplace.reports;

import org.jspecify.annotations.NullMarked;
