/**
 * Reports that are issued: they keep their data and never say anything else again.
 */
@NullMarked
package io.techbridge.marketplace.statistics.reports;

import org.jspecify.annotations.NullMarked;
