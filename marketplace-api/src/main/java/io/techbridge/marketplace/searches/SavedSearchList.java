package io.techbridge.marketplace.searches;

import java.util.List;

/**
 * The saved searches of the caller.
 *
 * @param items the newest first
 * @param most how many somebody can save
 */
record SavedSearchList(List<SavedSearchResponse> items, int most) {

}
