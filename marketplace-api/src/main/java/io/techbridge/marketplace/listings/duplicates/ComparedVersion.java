package io.techbridge.marketplace.listings.duplicates;

import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.matching.ListingText;

/**
 * The words of a version of a listing, as they are compared with those of others. What is
 * confidential stays out of it.
 */
record ComparedVersion(String title, String text, Shingles shingles) {

	static ComparedVersion of(ListingContent content) {
		return of(content.title(), content.text());
	}

	static ComparedVersion of(String title, String text) {
		return new ComparedVersion(title, text, Shingles.of(title + "\n" + text));
	}

	double jaccard(ComparedVersion other) {
		return this.shingles.jaccard(other.shingles);
	}

	String all() {
		return this.title + "\n" + this.text;
	}

	ListingText toListingText() {
		return new ListingText(this.title, this.text);
	}

}
