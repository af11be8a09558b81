package io.techbridge.marketplace.statistics.funnel;

import java.util.List;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.statistics.scope.Basis;

/**
 * How far the listings published in a period have come.
 *
 * @param steps all of them, in their order; the first is the cohort
 */
public record Funnel(Basis basis, ListingKind listing, List<FunnelFigure> steps) {

}
