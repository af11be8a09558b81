package io.techbridge.matching.index;

import java.util.List;

import io.techbridge.matching.Circle;
import io.techbridge.matching.BrowseFacts;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.PriceBucket;
import org.jspecify.annotations.Nullable;

import org.springframework.data.elasticsearch.annotations.Field;
import org.springframework.data.elasticsearch.annotations.FieldType;
import org.springframework.data.elasticsearch.annotations.InnerField;
import org.springframework.data.elasticsearch.annotations.MultiField;

/**
 * The part of both mappings that serves browsing; ranking reads back park and industries,
 * which browsing names.
 *
 * @param circle who may find the entry
 * @param owner whose it is, {@code null} if that must not be known
 * @param ownerName under which name the owner is known
 * @param prices the steps that the price or budget touches
 */
public record FactsDocument(@Field(type = FieldType.Keyword) Circle circle,
		@Field(type = FieldType.Keyword) @Nullable String owner,
		@MultiField(mainField = @Field(type = FieldType.Text, analyzer = "bigram"), otherFields = {
				@InnerField(suffix = "exact", type = FieldType.Keyword),
				@InnerField(suffix = "browse", type = FieldType.Text, analyzer = "browse",
						searchAnalyzer = "browse_query") }) @Nullable String ownerName,
		@Field(type = FieldType.Keyword) @Nullable String park, @Field(type = FieldType.Keyword) @Nullable String kind,
		@Field(type = FieldType.Keyword) List<String> industries,
		@Field(type = FieldType.Keyword) List<PriceBucket> prices){

	static FactsDocument of(BrowseFacts facts, @Nullable String park, List<String> industries,
			@Nullable MoneyRange range) {
		var owner = facts.owner();
		return new FactsDocument(facts.circle(), (owner != null) ? owner.id() : null,
				(owner != null) ? owner.name() : null, park, facts.kind(), industries, PriceBucket.touchedBy(range));
	}

}
