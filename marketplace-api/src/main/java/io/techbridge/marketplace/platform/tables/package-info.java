/**
 * Tables for people, written row by row: workbooks and csv that are safe to open.
 */
@NullMarked
package io.techbridge.marketplace.platform.tables;

import org.jspecify.annotations.NullMarked;
