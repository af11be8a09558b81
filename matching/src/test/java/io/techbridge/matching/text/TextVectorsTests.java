package io.techbridge.matching.text;

import java.util.ArrayList;
import java.util.List;

import io.techbridge.matching.Embeddings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextVectorsTests {

	private final List<String> embedded = new ArrayList<>();

	private final Embeddings embeddings = new Embeddings() {

		@Override
		public String model() {
			return "test";
		}

		@Override
		public boolean available() {
			return true;
		}

		@Override
		public List<float[]> embed(List<String> texts) {
			TextVectorsTests.this.embedded.addAll(texts);
			return texts.stream().map((text) -> new float[] { text.length() }).toList();
		}

		@Override
		public void close() {
			// nothing to release
		}

	};

	@Test
	void noTextIsEmbeddedTwice() {
		var vectors = new TextVectors(this.embeddings, new InMemoryVectorStore());

		vectors.of(List.of("一", "二二", "一"));
		var again = vectors.of(List.of("二二", "三三三"));

		assertThat(this.embedded).containsExactly("一", "二二", "三三三");
		assertThat(again.get("二二")).containsExactly(2);
		assertThat(again.get("三三三")).containsExactly(3);
	}

}
