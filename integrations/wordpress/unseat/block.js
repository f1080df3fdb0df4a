// The block in the editor: what is chosen, and a line that says so. The post shows
// the widget itself; the editor loads nothing of it.

( ( { blocks, blockEditor, components, element, i18n } ) => {
	const { createElement: h } = element;
	const { __ } = i18n;

	const CHOICES = {
		view: [
			__( 'What readers get', 'unseat' ),
			{
				'warm-up': __( 'Warm-up', 'unseat' ),
				quiz: __( 'Quiz', 'unseat' ),
				break: __( 'Desk break', 'unseat' ),
				learn: __( 'Article', 'unseat' ),
			},
		],
		minutes: [
			__( 'How long', 'unseat' ),
			{
				8: __( '8 minutes', 'unseat' ),
				4: __( '4 minutes', 'unseat' ),
				12: __( '12 minutes', 'unseat' ),
			},
		],
		profile: [
			__( 'Who it is made for', 'unseat' ),
			{
				'even-keel': __( 'Anybody', 'unseat' ),
				'quiet-glutes': __( 'Quiet glutes', 'unseat' ),
				'quad-led': __( 'Quad-led', 'unseat' ),
				'desk-tight': __( 'Desk-tight', 'unseat' ),
			},
		],
		theme: [
			__( 'Light or dark', 'unseat' ),
			{
				auto: __( 'As the reader’s device', 'unseat' ),
				light: __( 'Light', 'unseat' ),
				dark: __( 'Dark', 'unseat' ),
			},
		],
		sound: [
			__( 'Sound, until the reader says otherwise', 'unseat' ),
			{
				voice: __( 'Voice and tones', 'unseat' ),
				tones: __( 'Tones', 'unseat' ),
				off: __( 'None', 'unseat' ),
			},
		],
		load: [
			__( 'When it is fetched', 'unseat' ),
			{
				click: __( 'When a reader starts', 'unseat' ),
				visible: __( 'When it comes near', 'unseat' ),
			},
		],
		form: [
			__( 'How it goes into the page', 'unseat' ),
			{
				element: __( 'In the page', 'unseat' ),
				frame: __( 'In a frame', 'unseat' ),
			},
		],
	};

	blocks.registerBlockType( 'unseat/widget', {
		edit( { attributes, setAttributes } ) {
			const isWarmUp = attributes.view === 'warm-up';
			const names = Object.keys( CHOICES ).filter(
				( name ) => isWarmUp || ! [ 'minutes', 'profile' ].includes( name )
			);
			const choice = ( name ) => {
				const [ label, labels ] = CHOICES[ name ];
				const values = Object.keys( labels );
				return h( components.SelectControl, {
					key: name,
					label,
					value: attributes[ name ],
					options: values.map( ( value ) => ( { value, label: labels[ value ] } ) ),
					onChange: ( value ) => setAttributes( { [ name ]: value } ),
				} );
			};
			const said = names.slice( 0, isWarmUp ? 2 : 1 ).map( ( name ) => CHOICES[ name ][ 1 ][ attributes[ name ] ] );
			return h(
				'div',
				blockEditor.useBlockProps(),
				h( blockEditor.InspectorControls, {}, h( components.PanelBody, { title: __( 'Unseat', 'unseat' ) }, names.map( choice ) ) ),
				h( components.Placeholder, {
					icon: 'universal-access-alt',
					label: __( 'Unseat', 'unseat' ),
					instructions: said.join( ', ' ),
				} )
			);
		},
		// The server draws it, so that every post gets what is newest.
		save: () => null,
	} );
} )( window.wp );
