package io.techbridge.matching.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.techbridge.matching.AnswerRecord;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.Listed;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.Offer;
import io.techbridge.matching.OfferBuilder;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.elasticsearch.annotations.DateFormat;
import org.springframework.data.elasticsearch.annotations.Document;
import org.springframework.data.elasticsearch.annotations.Dynamic;
import org.springframework.data.elasticsearch.annotations.Field;
import org.springframework.data.elasticsearch.annotations.FieldType;
import org.springframework.data.elasticsearch.annotations.InnerField;
import org.springframework.data.elasticsearch.annotations.KnnAlgorithmType;
import org.springframework.data.elasticsearch.annotations.KnnIndexOptions;
import org.springframework.data.elasticsearch.annotations.KnnSimilarity;
import org.springframework.data.elasticsearch.annotations.Mapping;
import org.springframework.data.elasticsearch.annotations.MultiField;
import org.springframework.data.elasticsearch.annotations.WriteTypeHint;

import static io.techbridge.matching.Embeddings.DIMENSIONS;

/**
 * The mapping of the offers' index. A document whose {@code removed} is set is a
 * tombstone: it keeps the version of the removal and is hidden by the alias for reading.
 *
 * @param id the offer's id
 * @param version its external version
 * @param fieldAncestors the field and what it lies below
 * @param regionAncestors the region and what it lies in
 * @param indicators the technical figures; not searched
 * @param answerRecord how the owner answers; not searched
 * @param facts what browsing asks for
 * @param vector the meaning of the title and the beginning of the text; {@code null}
 * without embeddings
 */
@Document(indexName = "techbridge-offers", createIndex = false, versionType = Document.VersionType.EXTERNAL,
		dynamic = Dynamic.STRICT, writeTypeHint = WriteTypeHint.FALSE)
public record OfferDocument(@Id @Field(type = FieldType.Keyword) String id,
		@Version @Field(type = FieldType.Long) Long version, @Field(type = FieldType.Boolean) boolean removed,
		@MultiField(mainField = @Field(type = FieldType.Text, analyzer = "single"), otherFields = {
				@InnerField(suffix = "bigram", type = FieldType.Text, analyzer = "bigram"),
				@InnerField(suffix = "words", type = FieldType.Text, analyzer = "words"),
				@InnerField(suffix = "browse", type = FieldType.Text, analyzer = "browse",
						searchAnalyzer = "browse_query") }) @Nullable String title,
		@MultiField(mainField = @Field(type = FieldType.Text, analyzer = "bigram"),
				otherFields = { @InnerField(suffix = "words", type = FieldType.Text, analyzer = "words"),
						@InnerField(suffix = "browse", type = FieldType.Text, analyzer = "browse",
								searchAnalyzer = "browse_query") }) @Nullable String text,
		@MultiField(mainField = @Field(type = FieldType.Text, analyzer = "bigram"),
				otherFields = { @InnerField(suffix = "exact", type = FieldType.Keyword),
						@InnerField(suffix = "browse", type = FieldType.Text, analyzer = "browse",
								searchAnalyzer = "browse_query") }) List<String> keywords,
		@Field(type = FieldType.Keyword) @Nullable String field,
		@Field(type = FieldType.Keyword) List<String> fieldAncestors,
		@Field(type = FieldType.Keyword) @Nullable ListField listField,
		@Field(type = FieldType.Byte) @Nullable Integer trl, @Field(type = FieldType.Keyword) @Nullable Stage stage,
		@Field(type = FieldType.Keyword) Set<TransferMode> modes, @Field(type = FieldType.Boolean) boolean tryBeforePay,
		@Field(type = FieldType.Long) @Nullable Long minFen, @Field(type = FieldType.Long) @Nullable Long maxFen,
		@Field(type = FieldType.Boolean) boolean negotiable, @Field(type = FieldType.Keyword) @Nullable String region,
		@Field(type = FieldType.Keyword) List<String> regionAncestors,
		@Field(type = FieldType.Keyword) List<String> allowedRegions,
		@Field(type = FieldType.Date, format = DateFormat.date) @Nullable LocalDate confirmedOn,
		@Field(type = FieldType.Object) @Mapping(enabled = false) @Nullable List<IndicatorDocument> indicators,
		@Field(type = FieldType.Object) @Mapping(enabled = false) @Nullable AnswerRecord answerRecord,
		@Field(type = FieldType.Object) @Nullable FactsDocument facts,
		@Field(type = FieldType.Dense_Vector, dims = DIMENSIONS, knnSimilarity = KnnSimilarity.COSINE,
				knnIndexOptions = @KnnIndexOptions(type = KnnAlgorithmType.HNSW, m = 16,
						efConstruction = 100)) float @Nullable [] vector){

	/**
	 * The document of an offer.
	 */
	public static OfferDocument of(Listed<Offer> listed, long version, float @Nullable [] vector) {
		var offer = listed.item();
		var price = offer.price();
		return new OfferDocument(offer.id(), version, false, offer.title(), offer.text(), offer.keywords(),
				Ancestors.code(offer.field()), Ancestors.of(offer.field()), offer.listField(), offer.trl(),
				offer.stage(), offer.modes(), offer.tryBeforePay(), (price != null) ? price.minFen() : null,
				(price != null) ? price.maxFen() : null, price != null && price.negotiable(),
				Ancestors.code(offer.region()), Ancestors.of(offer.region()), Ancestors.codes(offer.allowedRegions()),
				offer.confirmedOn(), IndicatorDocument.of(offer.indicators()), offer.answerRecord(),
				FactsDocument.of(listed.facts(), offer.park(), offer.industries(), price), vector);
	}

	/**
	 * The tombstone of a removed offer.
	 */
	public static OfferDocument tombstone(String id, long version) {
		return new OfferDocument(id, version, true, null, null, List.of(), null, List.of(), null, null, null, Set.of(),
				false, null, null, false, null, List.of(), List.of(), null, null, null, null, null);
	}

	/**
	 * The offer as it was when the document was written.
	 */
	public Offer toOffer() {
		return OfferBuilder.builder()
			.id(id())
			.title(orEmpty(title()))
			.text(orEmpty(text()))
			.keywords(keywords())
			.field((field() != null) ? new FieldCode(field()) : null)
			.listField(listField())
			.industries((facts() != null) ? facts().industries() : List.of())
			.indicators(IndicatorDocument.indicators(indicators()))
			.trl(trl())
			.stage(stage())
			.modes(modes())
			.tryBeforePay(tryBeforePay())
			.price(money(minFen(), maxFen(), negotiable()))
			.region((region() != null) ? new RegionCode(region()) : null)
			.park((facts() != null) ? facts().park() : null)
			.allowedRegions(Ancestors.regions(allowedRegions()))
			.confirmedOn(confirmedOn())
			.answerRecord(answerRecord())
			.build();
	}

	static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	static @Nullable MoneyRange money(@Nullable Long minFen, @Nullable Long maxFen, boolean negotiable) {
		return (negotiable || minFen != null || maxFen != null) ? new MoneyRange(minFen, maxFen, negotiable) : null;
	}

}
