package io.techbridge.matching.text;

import io.techbridge.matching.Embeddings;

/**
 * Whether and how meanings are compared.
 */
public enum EmbeddingChoice {

	/** By the model that comes with the program. */
	BGE {

		@Override
		public Embeddings open(int threads) {
			return new BgeSmallZhEmbeddings(threads);
		}

	},

	/** Not at all: words alone, and every list of matches says so. */
	NONE {

		@Override
		public Embeddings open(int threads) {
			return Embeddings.none();
		}

	};

	/**
	 * The embeddings of this choice.
	 * @param threads how many threads compute at most
	 */
	public abstract Embeddings open(int threads);

}
