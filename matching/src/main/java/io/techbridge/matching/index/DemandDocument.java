package io.techbridge.matching.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.techbridge.matching.Demand;
import io.techbridge.matching.DemandBuilder;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.ListField;
import io.techbridge.matching.Listed;
import io.techbridge.matching.RegionCode;
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
 * The mapping of the demands' index. A document whose {@code removed} is set is a
 * tombstone: it keeps the version of the removal and is hidden by the alias for reading.
 *
 * @param id the demand's id
 * @param version its external version
 * @param fieldAncestors the field and what it lies below
 * @param regionAncestors the region and what it lies in
 * @param indicators the technical figures; not searched
 * @param facts what browsing asks for
 * @param titleVector the meaning of the title; {@code null} without embeddings
 * @param openingVector the meaning of title and beginning of the text
 * @param meanVector the mean of the two, by which offers find demands
 */
@Document(indexName = "techbridge-demands", createIndex = false, versionType = Document.VersionType.EXTERNAL,
		dynamic = Dynamic.STRICT, writeTypeHint = WriteTypeHint.FALSE)
public record DemandDocument(@Id @Field(type = FieldType.Keyword) String id,
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
		@Field(type = FieldType.Byte) @Nullable Integer minTrl,
		@Field(type = FieldType.Keyword) Set<TransferMode> modes, @Field(type = FieldType.Long) @Nullable Long minFen,
		@Field(type = FieldType.Long) @Nullable Long maxFen, @Field(type = FieldType.Boolean) boolean negotiable,
		@Field(type = FieldType.Keyword) @Nullable String region,
		@Field(type = FieldType.Keyword) List<String> regionAncestors,
		@Field(type = FieldType.Keyword) List<String> preferredRegions,
		@Field(type = FieldType.Keyword) List<String> excludedRegions,
		@Field(type = FieldType.Date, format = DateFormat.date) @Nullable LocalDate deadline,
		@Field(type = FieldType.Date, format = DateFormat.date) @Nullable LocalDate confirmedOn,
		@Field(type = FieldType.Object) @Mapping(enabled = false) @Nullable List<IndicatorDocument> indicators,
		@Field(type = FieldType.Object) @Nullable FactsDocument facts,
		@Field(type = FieldType.Dense_Vector, dims = DIMENSIONS, knnSimilarity = KnnSimilarity.COSINE,
				knnIndexOptions = @KnnIndexOptions(type = KnnAlgorithmType.HNSW, m = 16,
						efConstruction = 100)) float @Nullable [] titleVector,
		@Field(type = FieldType.Dense_Vector, dims = DIMENSIONS, knnSimilarity = KnnSimilarity.COSINE,
				knnIndexOptions = @KnnIndexOptions(type = KnnAlgorithmType.HNSW, m = 16,
						efConstruction = 100)) float @Nullable [] openingVector,
		@Field(type = FieldType.Dense_Vector, dims = DIMENSIONS, knnSimilarity = KnnSimilarity.COSINE,
				knnIndexOptions = @KnnIndexOptions(type = KnnAlgorithmType.HNSW, m = 16,
						efConstruction = 100)) float @Nullable [] meanVector){

	/**
	 * The document of a demand.
	 */
	public static DemandDocument of(Listed<Demand> listed, long version, @Nullable DemandVectors vectors) {
		var demand = listed.item();
		var budget = demand.budget();
		return new DemandDocument(demand.id(), version, false, demand.title(), demand.text(), demand.keywords(),
				Ancestors.code(demand.field()), Ancestors.of(demand.field()), demand.listField(), demand.minTrl(),
				demand.modes(), (budget != null) ? budget.minFen() : null, (budget != null) ? budget.maxFen() : null,
				budget != null && budget.negotiable(), Ancestors.code(demand.region()), Ancestors.of(demand.region()),
				Ancestors.codes(demand.preferredRegions()), Ancestors.codes(demand.excludedRegions()),
				demand.deadline(), demand.confirmedOn(), IndicatorDocument.of(demand.indicators()),
				FactsDocument.of(listed.facts(), demand.park(), demand.industries(), budget),
				(vectors != null) ? vectors.title() : null, (vectors != null) ? vectors.opening() : null,
				(vectors != null) ? vectors.mean() : null);
	}

	/**
	 * The tombstone of a removed demand.
	 */
	public static DemandDocument tombstone(String id, long version) {
		return new DemandDocument(id, version, true, null, null, List.of(), null, List.of(), null, null, Set.of(), null,
				null, false, null, List.of(), List.of(), List.of(), null, null, null, null, null, null, null);
	}

	/**
	 * The demand as it was when the document was written.
	 */
	public Demand toDemand() {
		return DemandBuilder.builder()
			.id(id())
			.title(OfferDocument.orEmpty(title()))
			.text(OfferDocument.orEmpty(text()))
			.keywords(keywords())
			.field((field() != null) ? new FieldCode(field()) : null)
			.listField(listField())
			.industries((facts() != null) ? facts().industries() : List.of())
			.indicators(IndicatorDocument.indicators(indicators()))
			.minTrl(minTrl())
			.modes(modes())
			.budget(OfferDocument.money(minFen(), maxFen(), negotiable()))
			.deadline(deadline())
			.region((region() != null) ? new RegionCode(region()) : null)
			.park((facts() != null) ? facts().park() : null)
			.preferredRegions(Ancestors.regions(preferredRegions()))
			.excludedRegions(Ancestors.regions(excludedRegions()))
			.confirmedOn(confirmedOn())
			.build();
	}

}
